package io.yinuo.deadline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline that comes near and of which nobody was told (漏发的到期提醒).
 *
 * @param numberText the number of the case as printed
 * @param dueOn the day that is still ahead, or today
 */
public record MissedReminder(UUID suggestionId, String numberText, String title, DeadlineKind kind, LocalDate dueOn) {}
