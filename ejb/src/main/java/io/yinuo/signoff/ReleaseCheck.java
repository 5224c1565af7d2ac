package io.yinuo.signoff;

/** What the office looks at before a signed letter goes out (发文检查). */
public enum ReleaseCheck {
    /** 复核: the approvals, the attachments and the form. */
    REVIEWED,
    /** 校对: the fair copy against the signed text. */
    PROOFREAD,
    /** 用印: the seal, as many copies as are owed. */
    SEALED
}
