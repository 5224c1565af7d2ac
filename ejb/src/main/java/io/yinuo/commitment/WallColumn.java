package io.yinuo.commitment;

import java.time.LocalDate;
import java.util.Arrays;

/** Where a promise hangs on the wall (挂图的栏): by the month of its day in the year that is shown, each in just one place. */
public enum WallColumn {
    /** Its day is before the year. */
    EARLIER,
    JANUARY,
    FEBRUARY,
    MARCH,
    APRIL,
    MAY,
    JUNE,
    JULY,
    AUGUST,
    SEPTEMBER,
    OCTOBER,
    NOVEMBER,
    DECEMBER,
    /** Its day is after the year. */
    LATER,
    /** 未定期限、长期: it has no day. */
    OPEN_ENDED,
    /** 待清理: its letter was delivered, and nobody follows it up; it lights no lamp. */
    TO_CLEAR;

    /**
     * @param followed whether it is followed up
     * @param dueOn null when there is no day
     */
    public static WallColumn of(boolean followed, LocalDate dueOn, int year) {
        if (!followed) {
            return TO_CLEAR;
        }
        if (dueOn == null) {
            return OPEN_ENDED;
        }
        if (dueOn.getYear() != year) {
            return dueOn.getYear() < year ? EARLIER : LATER;
        }
        return values()[dueOn.getMonthValue()];
    }

    /** The months in their order. */
    public static WallColumn[] months() {
        return Arrays.copyOfRange(values(), JANUARY.ordinal(), DECEMBER.ordinal() + 1);
    }

    public boolean isMonth() {
        return ordinal() >= JANUARY.ordinal() && ordinal() <= DECEMBER.ordinal();
    }

    /** From 1 to 12; 0 for what is no month. */
    public int month() {
        return isMonth() ? ordinal() : 0;
    }
}
