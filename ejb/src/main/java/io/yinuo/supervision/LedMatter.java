package io.yinuo.supervision;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An open key matter on the desk of the leader who leads it (我领办的重点件).
 *
 * @param reportedOn the day of the latest interim report, or null
 * @param next the step of the plan that comes next, or null
 */
public record LedMatter(
        UUID suggestionId, String numberText, String title, LocalDate replyDueOn, LocalDate reportedOn, Milestone next) {}
