package io.yinuo.register;

/** How far a matter has come on its way back to the referrer (退办). */
public enum GivenBack {
    /** 已申请退办: the answer of the referrer is awaited. */
    ASKED,
    /** 已退办: the referrer took it back. */
    ACCEPTED,
    /** 未获同意: the bureau goes on handling it. */
    REFUSED
}
