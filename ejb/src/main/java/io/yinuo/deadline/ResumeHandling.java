package io.yinuo.deadline;

import java.time.LocalDate;

/**
 * Ends a suspension (恢复办理).
 *
 * @param resumedOn the first day that counts again
 */
public record ResumeHandling(String taskId, LocalDate resumedOn) {}
