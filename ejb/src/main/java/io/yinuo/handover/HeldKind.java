package io.yinuo.handover;

/** What a person can hold and hand over (移交事项类别). */
public enum HeldKind {
    /** 经办的件: a matter that the person drafts, with its drafts and the person to turn to. */
    DRAFTING,
    /** 待办环节: a step that names the person. */
    STEP,
    /** 分管科室: a section that the person oversees. */
    OVERSIGHT,
    /** 领办的重点件: an open key matter that the person leads; what was planned for it stays. */
    LEADERSHIP,
    /** 代办与授权: an arrangement in which the person has a part; it ends with the hand-over. */
    SUBSTITUTION;

    /** Whether somebody takes it over; what nobody takes over ends. */
    public boolean isTakenOver() {
        return this != SUBSTITUTION;
    }
}
