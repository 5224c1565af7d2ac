package io.yinuo.measures;

/** What an indicator is for (指标类别). */
public enum IndicatorKind {
    /** 数值指标: it has a unit and values. */
    FIGURE,
    /** A 级指标 of a frame by which schools are looked at. */
    FIRST_LEVEL,
    /** B 级指标 below one of the first level. */
    SECOND_LEVEL,
    /** 评价方面 of an evaluation of quality. */
    ASPECT
}
