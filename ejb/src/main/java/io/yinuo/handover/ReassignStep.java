package io.yinuo.handover;

import java.util.UUID;

/**
 * Gives an open step to somebody else who could take it (改派).
 *
 * @param fromId the person whom the page showed as the one who holds it, or null when a role held it
 * @param reason why, which both people read
 */
public record ReassignStep(String taskId, UUID fromId, UUID toId, String reason) {}
