package io.yinuo.signoff.internal;

/** In which position somebody decides a step of the sign-off. */
public enum Standing {
    /** Had no hand in the draft. */
    REVIEWER,
    /** Has drafted, and others who have not may decide. */
    DRAFTER,
    /** Has drafted, and so has everybody else who may decide. */
    ONLY_DRAFTERS
}
