package io.yinuo.document;

/** The level of a paragraph (层次): 一、 → （一） → 1. → （1） → text (GB/T 9704-2012, 7.3.3). */
public enum Level {
    H1,
    H2,
    H3,
    H4,
    BODY
}
