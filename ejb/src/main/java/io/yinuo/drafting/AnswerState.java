package io.yinuo.drafting;

/** How a request is answered (诉求答复). */
public enum AnswerState {
    /** 已解决: what was asked is done. */
    ANSWERED,
    /** 作出承诺: it will be done. */
    PROMISED,
    /** 说明不能: it cannot be done, and why. */
    DECLINED
}
