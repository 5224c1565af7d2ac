package io.yinuo.suggestion;

/**
 * What kind of matter was referred (件别); it decides words, prefix, copies and deadlines (domain §3.3).
 *
 * <p>A CPPCC proposal is answered by the same office in the same way, and is never called a suggestion in print.
 */
public enum MatterKind {
    /** 人大代表建议. */
    SUGGESTION,
    /** 政协提案. */
    CPPCC_PROPOSAL,
    /** 议案转建议: a motion that the congress handed on as a suggestion and that keeps 议案 in its title. */
    MOTION_AS_SUGGESTION;

    /** What a matter of this kind is called after its number, as in 第198号建议. */
    public String word() {
        return this == CPPCC_PROPOSAL ? "提案" : "建议";
    }
}
