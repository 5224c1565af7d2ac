package io.yinuo.secret;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A secret matter was dealt with on paper (已线下办结).
 *
 * @param settledBy who handled it, of the lead section
 */
public record SettleSecret(UUID id, int expectedVersion, LocalDate settledOn, UUID settledBy) {}
