package io.yinuo.assignment;

import java.time.LocalDate;
import java.util.UUID;

/** Records how the different views were settled (协调结果). */
public record SettleDisagreement(UUID unitId, int expectedVersion, String settlement, LocalDate settledOn) {}
