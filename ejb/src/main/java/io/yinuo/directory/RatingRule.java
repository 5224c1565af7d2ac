package io.yinuo.directory;

/** Whose rating decides where several submitted a matter (评价认定规则). */
public enum RatingRule {
    /** The lead submitter's; what the others say is recorded. */
    LEAD_DECIDES,
    /** One who is dissatisfied is enough. */
    ANY_DISSATISFIED,
    /** More than half of those who rate. */
    MAJORITY
}
