package io.yinuo.deadline;

import io.yinuo.calendar.TermUnit;
import io.yinuo.suggestion.MatterKind;

/**
 * A rule as an administrator types it.
 *
 * @param matter the kind of matter for which it holds, or null for every kind that has no rule of its own
 * @param complex whether it holds only for matters that are marked as complex
 * @param rollsOver whether the next working day takes the place of a last day on which nobody works
 * @param latest month and day, such as 06-30, or blank
 */
public record SettleRule(
        DeadlineKind kind,
        MatterKind matter,
        boolean complex,
        int amount,
        TermUnit unit,
        boolean countsFirstDay,
        boolean rollsOver,
        String latest,
        String source) {}
