package io.yinuo.drafting;

/** The level of a paragraph (层次): 一、 → （一） → 1. → （1） → text (GB/T 9704-2012, domain §4.1). */
public enum BlockLevel {
    H1,
    H2,
    H3,
    H4,
    BODY
}
