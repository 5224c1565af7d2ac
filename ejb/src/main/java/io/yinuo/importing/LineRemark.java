package io.yinuo.importing;

/** What a person should look at in an imported case (待人工核对). */
public enum LineRemark {
    /** 原函未写明建议编号. */
    NUMBER_MISSING,
    /** 原函未写明届次: the year of the letter stands in its place. */
    SESSION_MISSING,
    /** 原函未写明代表姓名. */
    DEPUTY_MISSING,
    /** 原函未写明建议标题: the title of the letter stands in its place. */
    TITLE_OF_LETTER,
    /** 原函没有发文字号. */
    DOCUMENT_NUMBER_MISSING,
    /** 建议与提案两种称呼混用. */
    KIND_MIXED,
    /** 台账没有答复原文. */
    TEXT_MISSING,
    /** 台账没有答复日期: no reply is recorded. */
    REPLY_MISSING
}
