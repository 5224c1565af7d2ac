package io.yinuo.publication;

/** What was taken out of a public copy (隐去内容). */
public enum MaskKind {
    /** 身份证号. */
    IDENTITY,
    /** 电子邮箱. */
    EMAIL,
    /** 银行账号. */
    ACCOUNT,
    /** 电话. */
    PHONE,
    /** 住址. */
    ADDRESS,
    /** 其他: words that a person named. */
    OTHER
}
