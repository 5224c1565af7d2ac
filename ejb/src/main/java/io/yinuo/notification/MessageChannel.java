package io.yinuo.notification;

/** By which way a message leaves the application (消息渠道). */
public enum MessageChannel {
    /** 邮件. */
    MAIL,
    /** 推送到单位自己的系统. */
    WEBHOOK
}
