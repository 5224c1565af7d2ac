package io.yinuo.assignment.internal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** One reminder to an outside unit. */
@Embeddable
public record UrgingRow(int position, LocalDate urgedOn, String spokenWith, String note, UUID urgedBy) {}
