package io.yinuo.drafting;

/**
 * The level of a paragraph (层次): 一、 → （一） → 1. → （1） → text (GB/T 9704-2012, domain §4.1); and the title of an attachment,
 * to which the paragraphs after it belong, see {@link TextParts}.
 */
public enum BlockLevel {
    H1,
    H2,
    H3,
    H4,
    BODY,
    /** The name of an attachment (附件名称); its number is layout, like that of a heading. */
    ATTACHMENT
}
