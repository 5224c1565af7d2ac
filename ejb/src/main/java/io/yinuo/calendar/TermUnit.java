package io.yinuo.calendar;

/** In what a term is counted (期限单位). */
public enum TermUnit {
    /** 工作日: days on which people work. */
    WORKING_DAY(1000),
    /** 自然日: every day. */
    CALENDAR_DAY(3660),
    /** 月: to the same day of the month, or its last one where it is too short. */
    MONTH(120);

    private final int most;

    TermUnit(int most) {
        this.most = most;
    }

    /** The longest term that is taken for meant: more is a slip of the pen. */
    public int most() {
        return most;
    }
}
