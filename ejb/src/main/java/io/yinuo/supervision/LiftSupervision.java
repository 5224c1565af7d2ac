package io.yinuo.supervision;

import java.util.UUID;

/**
 * Takes a matter out of leading supervision (取消重点督办).
 *
 * @param expectedVersion of the supervision that the page showed
 */
public record LiftSupervision(UUID suggestionId, int expectedVersion, String reason) {}
