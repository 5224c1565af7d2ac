package io.yinuo.delivery;

/** How a reply reaches a submitter (送达方式). */
public enum DeliveryMode {
    /** 面交. */
    IN_PERSON,
    /** 邮寄. */
    POST,
    /** 代表履职平台. */
    PLATFORM,
    /** 短信. */
    SMS
}
