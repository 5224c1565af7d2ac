package io.yinuo.deadline;

import java.time.LocalDate;

/** A day inside of the bureau that was set for one case in place of the rule's (个案设定的局内期限). */
public record SetDay(LocalDate day, String reason) {}
