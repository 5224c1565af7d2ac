package io.yinuo.deadline;

import java.time.LocalDate;

/**
 * A move that a deadline has made (期限变动记录).
 *
 * @param reference what had changed: the notice, the edition of the rules, the day from which it was counted before
 *     (2026-03-20), or why the mark was put or taken off
 */
public record PastMove(LocalDate movedOn, LocalDate from, LocalDate to, RecountCause cause, String reference) {}
