package io.yinuo.drafting;

/** What an answer to a request consists of (答复要素). */
public enum AnswerPart {
    /** 答复情况. */
    STATE("REQUEST_STATE_MISSING"),
    /** 一句话答复. */
    SUMMARY("REQUEST_SUMMARY_MISSING"),
    /** 答复所在的段落. */
    PARAGRAPH("REQUEST_PARAGRAPH_MISSING");

    private final String missingCode;

    AnswerPart(String missingCode) {
        this.missingCode = missingCode;
    }

    /** The message that just this is missing. */
    public String missingCode() {
        return missingCode;
    }
}
