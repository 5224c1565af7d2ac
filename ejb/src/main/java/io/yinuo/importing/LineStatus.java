package io.yinuo.importing;

/** What became of one letter or row (导入行状态). */
public enum LineStatus {
    /** 待读取. */
    UNREAD,
    /** 可导入. */
    READY,
    /** 待补: it lacks what a case cannot do without. */
    INCOMPLETE,
    /** 重复. */
    DOUBLE,
    /** 不能读取. */
    REFUSED,
    /** 不导入: a person left it out. */
    LEFT_OUT,
    /** 已导入. */
    IMPORTED,
    /** 导入失败: it can be tried again. */
    FAILED,
    /** 已撤销. */
    UNDONE;

    /** Whether a person may say what it is before the import starts. */
    public boolean isMendable() {
        return this == READY || this == INCOMPLETE || this == DOUBLE || this == LEFT_OUT;
    }
}
