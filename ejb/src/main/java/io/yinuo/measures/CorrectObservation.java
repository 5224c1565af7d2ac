package io.yinuo.measures;

import java.util.UUID;

/**
 * A value put right (数据更正).
 *
 * @param expectedVersion that the page showed
 * @param value as it should have been; its indicator stays
 * @param reason why
 */
public record CorrectObservation(UUID id, int expectedVersion, NewObservation value, String reason) {}
