package io.yinuo.letter;

/**
 * The checklist for letters (核稿规则, domain §6.2).
 *
 * <p>C1, G6, X1 and X2 are those that the letter alone does not tell: they take the case, the fonts, and the lines that the
 * bureau keeps. H12 and H13 take a draft, which knows where its attachments begin.
 */
public enum LetterRule {
    /** 建议 and 提案 confused. */
    K1("error", Phase.SIGNATURE, true),
    H1("error", Phase.DISPATCH, true),
    H2("error", Phase.SIGNATURE),
    H3("error", Phase.SIGNATURE, true),
    H4("error", Phase.SIGNATURE, true),
    H5("warning", Phase.SIGNATURE),
    H6("warning", Phase.SIGNATURE),
    H7("warning", Phase.PUBLICATION),
    H8("warning", Phase.SIGNATURE),
    H9("warning", Phase.SIGNATURE),
    H10("warning", Phase.DISPATCH),
    H11("warning", Phase.SIGNATURE),
    /** Text and attachments do not agree. */
    H12("warning", Phase.SIGNATURE),
    /** The name of an attachment. */
    H13("warning", Phase.SIGNATURE),
    S1("error", Phase.SIGNATURE),
    S2("warning", Phase.SIGNATURE),
    S3("warning", Phase.SIGNATURE),
    S4("warning", Phase.SIGNATURE),
    S5("hint", Phase.DRAFT),
    S6("warning", Phase.DRAFT),
    /** A request without an answer, or without the paragraph that answers it. */
    C1("error", Phase.SIGNATURE, true),
    C2("warning", Phase.SIGNATURE),
    C3("warning", Phase.SIGNATURE),
    C4("hint", Phase.DRAFT),
    C5("hint", Phase.DRAFT),
    C6("hint", Phase.DRAFT),
    F1("warning", Phase.SIGNATURE),
    F2("warning", Phase.SIGNATURE),
    /** One indicator of one scope and day with two values. */
    F3("error", Phase.SIGNATURE),
    F4("hint", Phase.SIGNATURE),
    F5("error", Phase.SIGNATURE),
    D1("warning", Phase.SIGNATURE),
    D2("warning", Phase.SIGNATURE),
    D3("warning", Phase.SIGNATURE),
    P1("hint", Phase.DRAFT),
    P2("warning", Phase.DRAFT),
    P3("hint", Phase.DRAFT),
    P4("error", Phase.SIGNATURE),
    P5("hint", Phase.DRAFT),
    G1("error", Phase.DRAFT),
    G2("warning", Phase.DRAFT),
    G3("error", Phase.DRAFT),
    G4("warning", Phase.DRAFT),
    /** A field of a template that nothing was put into. */
    G5("error", Phase.DRAFT, true),
    /** A character that no font of the house has. */
    G6("error", Phase.SIGNATURE),
    T1("warning", Phase.SIGNATURE),
    /** One institution under two names. */
    T2("hint", Phase.SIGNATURE),
    /** A sentence without a predicate, or half of one. */
    T3("warning", Phase.SIGNATURE),
    /** After the deadline, or without a talk that was wanted. */
    X1("warning", Phase.SIGNATURE, true),
    /** Words that the bureau keeps for letters, and that may not be used at this time. */
    X2("warning", Phase.DRAFT);

    private final String severity;
    private final Phase phase;
    private final boolean demanded;

    LetterRule(String severity, Phase phase) {
        this(severity, phase, false);
    }

    LetterRule(String severity, Phase phase, boolean demanded) {
        this.severity = severity;
        this.phase = phase;
        this.demanded = demanded;
    }

    /** error, warning or hint. */
    public String severity() {
        return severity;
    }

    /** From when on it must be met. */
    public Phase phase() {
        return phase;
    }

    /**
     * Whether it is never more than a hint: half-width punctuation alone is mostly an artefact of how a text was collected, and is
     * not counted against a drafter (domain §6.2).
     */
    public boolean isNeverBlamed() {
        return this == P1;
    }

    /**
     * Whether law or standard demand it, so that no bureau lets it go: that a suggestion is answered as what it is, under its
     * number and with a number, each request of it, without remains of a template, in time and after a talk.
     */
    public boolean isDemanded() {
        return demanded;
    }
}
