package io.yinuo.suggestion;

/** How a letter passes between units (发送方式). */
public enum UnitChannel {
    /** 公文交换: through the government's exchange, on paper or in its office system. */
    DOCUMENT_EXCHANGE,
    /** 专人送达. */
    BY_HAND,
    /** 邮寄. */
    POST,
    /** 电子邮件、传真. */
    ELECTRONIC
}
