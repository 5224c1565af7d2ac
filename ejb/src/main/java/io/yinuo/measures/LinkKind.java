package io.yinuo.measures;

/** What stands at an end of a link (关联对象). */
public enum LinkKind {
    MEASURE,
    INDICATOR,
    OBSERVATION,
    POLICY,
    SUGGESTION,
    REQUEST,
    PARAGRAPH,
    COMMITMENT;

    /** Whether the measures database holds it itself. */
    public boolean isOwn() {
        return ordinal() <= POLICY.ordinal();
    }
}
