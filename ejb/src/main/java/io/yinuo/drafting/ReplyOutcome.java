package io.yinuo.drafting;

/** The class of what came of a suggestion (办理结果), whose meaning the bureau's outcome set decides (domain §3.1). */
public enum ReplyOutcome {
    A,
    B,
    C,
    D
}
