package io.yinuo.calendar;

/** What a day is to an office (日别). */
public enum DayKind {
    /** Monday to Friday, and nothing said against it. */
    WORKDAY,
    /** Saturday or Sunday. */
    WEEKEND,
    /** A day off by the notice, whatever its weekday. */
    HOLIDAY,
    /** 调休上班: a day of a weekend on which the notice lets people work. */
    ADJUSTED_WORKDAY;

    public boolean isRest() {
        return this == WEEKEND || this == HOLIDAY;
    }
}
