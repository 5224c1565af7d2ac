package io.yinuo.drafting;

import java.time.Instant;

/**
 * Why a letter stays as it is in spite of a rule (提醒的说明); given once for the rule and the letter.
 *
 * @param rule id in the checklist
 */
public record FindingAnswer(String rule, String answer, String by, Instant at) {}
