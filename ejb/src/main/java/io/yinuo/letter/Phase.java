package io.yinuo.letter;

import io.yinuo.letter.LetterRule;

/** When a rule of the checklist must be met (检查阶段): number and date, for one, come after the signature. */
public enum Phase {
    DRAFT,
    SIGNATURE,
    DISPATCH,
    PUBLICATION;

    /** From when on the rule must be met. */
    public static Phase of(LetterReading.Finding finding) {
        return LetterRule.valueOf(finding.rule()).phase();
    }
}
