package io.yinuo.signoff;

/** What becomes of the document number of a letter whose signature is withdrawn (文号处置). */
public enum NumberFate {
    /** 留用: the same letter takes it again when it is signed anew. */
    KEPT,
    /** 作废: nobody gets it again, and the register says why. */
    VOIDED
}
