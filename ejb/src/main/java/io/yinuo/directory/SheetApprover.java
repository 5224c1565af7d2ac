package io.yinuo.directory;

/** Who approves which section handles a matter (批办人); the director can in every bureau. */
public enum SheetApprover {
    /** 分管领导: the vice director who oversees the proposed lead section. */
    OVERSEER,
    /** 办公室主任. */
    OFFICE_DIRECTOR,
    /** 主要领导 alone. */
    DIRECTOR
}
