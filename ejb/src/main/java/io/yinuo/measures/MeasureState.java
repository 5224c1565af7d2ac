package io.yinuo.measures;

/** How far a measure has come (措施状态). */
public enum MeasureState {
    PLANNED,
    UNDER_WAY,
    DONE,
    /** 常态: done all the time. */
    STANDING,
    /** 停用: kept for what points at it. */
    RETIRED
}
