package io.yinuo.notification;

/** Why a message did not go out (发送失败原因), as far as the administrator can do something about it. */
public enum SendingFailure {
    /** 连不上服务器. */
    UNREACHABLE,
    /** 服务器不接受账号或密码. */
    NOT_SIGNED_IN,
    /** 服务器不接受收件地址. */
    ADDRESS_REFUSED,
    /** 地址指向内部网络，运行环境没有允许. */
    ADDRESS_FORBIDDEN,
    /** 服务器拒收. */
    REFUSED,
    /** 渠道已停用: the settings do not name it any more. */
    SWITCHED_OFF;

    /** Whether trying again by itself would be of no use. */
    public boolean isFinal() {
        return this == ADDRESS_REFUSED || this == ADDRESS_FORBIDDEN;
    }
}
