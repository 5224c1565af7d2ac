package io.yinuo.calendar;

/** What becomes of a last day on which nobody works (期末顺延). */
public enum RollOver {
    /** It stays. */
    NONE,
    /** The next working day takes its place, as in 民法典 art. 203. */
    NEXT_WORKING_DAY,
    /** The working day before takes its place, as of what must be done before another day. */
    PREVIOUS_WORKING_DAY
}
