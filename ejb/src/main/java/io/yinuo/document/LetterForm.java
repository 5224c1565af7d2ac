package io.yinuo.document;

/** The two forms of the standard for what leaves a bureau (公文格式). */
public enum LetterForm {
    /** 文件格式: red masthead that ends in 文件, a red rule below number and signatory (GB/T 9704-2012, 7). */
    DOCUMENT,
    /** 信函格式: the name of the organ over a double red rule, another at the foot of the first page (10.1). */
    LETTER
}
