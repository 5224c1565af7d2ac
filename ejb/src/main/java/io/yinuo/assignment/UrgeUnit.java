package io.yinuo.assignment;

import java.time.LocalDate;
import java.util.UUID;

/** Notes that an outside unit was reminded (催办). */
public record UrgeUnit(UUID unitId, LocalDate urgedOn, String spokenWith, String note) {}
