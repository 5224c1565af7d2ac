package io.yinuo.measures;

/** In what the values of an indicator are counted (计量单位). */
public enum MeasureUnit {
    /** Hundredths of a whole. */
    PERCENT,
    MINUTE,
    HOUR,
    /** 时刻, in minutes after midnight. */
    CLOCK,
    DAY,
    MONTH,
    YEAR,
    /** 年份: the number of a year itself. */
    CALENDAR_YEAR,
    /** 次. */
    TIMES,
    PERSON,
    /** 人次. */
    ATTENDANCE,
    FAMILY,
    SCHOOL,
    /** 家: a firm or a body that offers tutoring. */
    BODY,
    CLASS,
    DEPARTMENT,
    VEHICLE,
    /** 条, of bus lines. */
    LINE,
    TOWN,
    /** 份. */
    PAPER,
    /** 项. */
    ITEM,
    /** 个, where nothing better fits. */
    PIECE,
    /** 万: the source names ten thousands and not of what. */
    TEN_THOUSAND
}
