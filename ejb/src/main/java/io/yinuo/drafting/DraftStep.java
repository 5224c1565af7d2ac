package io.yinuo.drafting;

/** The step at which a version of the text was written (形成环节). */
public enum DraftStep {
    DRAFTING,
    REVISION,
    HEAD_REVIEW,
    OFFICE_REVIEW,
    VICE_DIRECTOR_REVIEW,
    SIGNATURE,
    NUMBERING;

    /** Whether who writes here is a drafter, who may neither review nor sign the reply (rule O1). */
    public boolean isDrafting() {
        return this == DRAFTING || this == REVISION;
    }
}
