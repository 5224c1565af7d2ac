package io.yinuo.assignment;

import java.util.UUID;

/**
 * A co-handling section says that its part of a line is not its own (协办异议).
 *
 * @param sectionId the co-handling section for which the head speaks
 * @param objection why
 */
public record ObjectToCoHandling(UUID sheetId, UUID lineId, UUID sectionId, String objection) {}
