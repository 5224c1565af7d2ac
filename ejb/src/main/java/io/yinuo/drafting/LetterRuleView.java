package io.yinuo.drafting;

import io.yinuo.letter.LetterRule;

/**
 * A rule of the checklist as it counts in a bureau (核稿规则).
 *
 * @param usual as the checklist has it
 */
public record LetterRuleView(LetterRule rule, RuleWeight weight, RuleWeight usual) {}
