package io.yinuo.importing;

/** How far an import has come (导入进度). */
public enum ImportStatus {
    /** 读取中. */
    READING,
    /** 待确认: a person looks at what was read, and starts. */
    READY,
    /** 导入中. */
    RUNNING,
    /** 已导入. */
    DONE,
    /** 撤销中. */
    UNDOING,
    /** 已撤销. */
    UNDONE,
    /** 已放弃, before anything was recorded. */
    DISCARDED;

    /** Whether the application works on it by itself. */
    public boolean isAtWork() {
        return this == READING || this == RUNNING || this == UNDOING;
    }
}
