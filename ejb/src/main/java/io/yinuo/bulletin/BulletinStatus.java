package io.yinuo.bulletin;

/** How far a paper has come (通报状态). */
public enum BulletinStatus {
    /** 草稿: its words may be changed and its figures counted anew. */
    DRAFT,
    /** 已印发: nothing of it changes any more. */
    RELEASED,
    /** 已作废. */
    DROPPED
}
