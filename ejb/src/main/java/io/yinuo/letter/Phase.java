package io.yinuo.letter;

/** When a rule of the checklist must be met (检查阶段): number and date, for one, come after the signature. */
public enum Phase {
    DRAFT,
    SIGNATURE,
    DISPATCH,
    PUBLICATION
}
