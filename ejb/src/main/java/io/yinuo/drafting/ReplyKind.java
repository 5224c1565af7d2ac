package io.yinuo.drafting;

/** Why a reply is written (答复类别). */
public enum ReplyKind {
    /** 首次答复. */
    FIRST,
    /** 再次答复 after a dissatisfied rating. */
    REHANDLING
}
