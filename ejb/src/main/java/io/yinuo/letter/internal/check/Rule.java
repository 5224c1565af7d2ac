package io.yinuo.letter.internal.check;

import io.yinuo.letter.Phase;

/** The checklist for letters (domain §6.2), as far as the letter alone can tell. */
public enum Rule {
    /** 建议 and 提案 confused. */
    K1("error", Phase.SIGNATURE),
    H1("error", Phase.DISPATCH),
    H2("error", Phase.SIGNATURE),
    H3("error", Phase.SIGNATURE),
    H4("error", Phase.SIGNATURE),
    H5("warning", Phase.DISPATCH),
    H6("warning", Phase.SIGNATURE),
    H7("warning", Phase.PUBLICATION),
    H8("warning", Phase.DISPATCH),
    H9("warning", Phase.DISPATCH),
    H10("warning", Phase.DISPATCH),
    H11("warning", Phase.SIGNATURE),
    S1("error", Phase.SIGNATURE),
    S2("warning", Phase.SIGNATURE),
    S3("warning", Phase.SIGNATURE),
    S4("warning", Phase.SIGNATURE),
    S5("hint", Phase.DRAFT),
    S6("warning", Phase.DRAFT),
    C2("warning", Phase.SIGNATURE),
    C3("warning", Phase.SIGNATURE),
    C4("hint", Phase.DRAFT),
    C5("hint", Phase.DRAFT),
    C6("hint", Phase.DRAFT),
    F1("warning", Phase.SIGNATURE),
    F2("warning", Phase.SIGNATURE),
    F4("hint", Phase.SIGNATURE),
    F5("error", Phase.SIGNATURE),
    D1("warning", Phase.SIGNATURE),
    D2("warning", Phase.SIGNATURE),
    D3("warning", Phase.SIGNATURE),
    P3("hint", Phase.DRAFT),
    P4("error", Phase.SIGNATURE),
    P5("hint", Phase.DRAFT),
    G1("error", Phase.DRAFT),
    G2("warning", Phase.DRAFT),
    G3("error", Phase.DRAFT),
    G4("warning", Phase.DRAFT),
    T1("warning", Phase.SIGNATURE);

    private final String severity;
    private final Phase phase;

    Rule(String severity, Phase phase) {
        this.severity = severity;
        this.phase = phase;
    }

    /** error, warning or hint. */
    public String severity() {
        return severity;
    }

    /** From when on it must be met. */
    public Phase phase() {
        return phase;
    }
}
