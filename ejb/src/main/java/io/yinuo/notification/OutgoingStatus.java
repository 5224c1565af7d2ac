package io.yinuo.notification;

/** How far a message has come on its way out (发送状态). */
public enum OutgoingStatus {
    /** 待发送, for the first time or once more. */
    WAITING,
    /** 发送中: a server has taken it, and another one may when that server is not heard of again. */
    SENDING,
    /** 已发出. */
    SENT,
    /** 未能发出: given up until somebody asks for it again. */
    DEAD,
    /** 不再发送: what it told of must not be told any more. */
    VOID;

    /** Whether it is still to be sent. */
    public boolean isOpen() {
        return this == WAITING || this == SENDING;
    }
}
