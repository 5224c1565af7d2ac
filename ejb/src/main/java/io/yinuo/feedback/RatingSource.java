package io.yinuo.feedback;

/** Where a rating comes from (评价来源); it is always shown. */
public enum RatingSource {
    /** The submitter, signed in. */
    DEPUTY,
    /** A form on paper (征询意见表), entered by the liaison. */
    FORM,
    /** What a submitter told the liaison of the congress or the government. */
    LIAISON,
    /** The submitter, by a link and its code. */
    LINK,
    /** The application, after the reminders that the bureau settled. */
    SYSTEM
}
