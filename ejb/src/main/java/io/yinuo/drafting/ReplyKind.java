package io.yinuo.drafting;

import io.yinuo.suggestion.HandlingRole;

/** Why a reply is written (答复类别). */
public enum ReplyKind {
    /** 首次答复. */
    FIRST,
    /** 再次答复 after a dissatisfied rating. */
    REHANDLING,
    /** 更正答复: takes the place of a delivered reply that was recalled or corrected. */
    REPLACEMENT,
    /** 会办意见函: goes to the unit that answers, never to the submitters. */
    CONTRIBUTION,
    /** 承诺再次答复: says what became of promises, beside the matter, which stays as it is (rule PR17). */
    SUPPLEMENTARY;

    /** What the bureau writes first, by its part in the matter. */
    public static ReplyKind firstOf(HandlingRole role) {
        return role.answersTheDeputy() ? FIRST : CONTRIBUTION;
    }

    /** What the letter is that takes the place of one of this kind. */
    public ReplyKind inItsPlace() {
        return this == CONTRIBUTION ? CONTRIBUTION : REPLACEMENT;
    }

    /** Whether the matter goes on with it from status to status. */
    public boolean movesTheMatter() {
        return this != SUPPLEMENTARY;
    }

    /** Whether the submitters rate it. */
    public boolean isRated() {
        return this != CONTRIBUTION && this != SUPPLEMENTARY;
    }
}
