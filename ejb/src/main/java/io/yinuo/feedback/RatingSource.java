package io.yinuo.feedback;

/** Where a rating comes from (评价来源); it is always shown. */
public enum RatingSource {
    /** The submitter, signed in. */
    DEPUTY,
    /** A form on paper (征询意见表), typed in by one person and confirmed by a second. */
    FORM,
    /** What a submitter told the liaison of the congress or the government. */
    LIAISON,
    /** A list of ratings from the congress or the CPPCC (评价清单). */
    LIST,
    /** The submitter, by a link and its code. */
    LINK,
    /** The application, after the reminders that the bureau settled. */
    SYSTEM
}
