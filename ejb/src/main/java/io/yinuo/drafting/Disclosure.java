package io.yinuo.drafting;

/** Whether the public may read the reply (公开属性, domain §3.2). */
public enum Disclosure {
    /** 主动公开. */
    PUBLIC,
    /** 依申请公开. */
    ON_REQUEST,
    /** 不予公开. */
    WITHHELD;

    /** Whether the law wants a reason for keeping it back. */
    public boolean needsGround() {
        return this != PUBLIC;
    }
}
