package io.yinuo.feedback;

import java.time.LocalDate;
import java.util.UUID;

/** That those who have not rated a reply were reminded (催请评价). */
public record ReminderView(UUID replyId, int ordinal, LocalDate remindedOn) {}
