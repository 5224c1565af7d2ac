package io.yinuo.notification;

/** When a person gets mail of a kind of message (邮件接收方式). */
public enum MailMode {
    /** 不发邮件. */
    OFF,
    /** 随时发送: as soon as there is something to tell; on a rest day with the next morning's digest. */
    AT_ONCE,
    /** 每日汇总: with the digest of the next working morning. */
    DIGEST
}
