package io.yinuo.deadline;

import java.time.LocalDate;

/**
 * A move that a deadline has made (期限变动记录).
 *
 * @param reference what had changed: the notice, or the edition of the rules
 */
public record PastMove(LocalDate movedOn, LocalDate from, LocalDate to, RecountCause cause, String reference) {}
