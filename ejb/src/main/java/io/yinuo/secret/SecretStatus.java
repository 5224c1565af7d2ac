package io.yinuo.secret;

/** How far a secret matter has come (涉密件状态); the way between lies outside of the application. */
public enum SecretStatus {
    /** 已登记: no section is named yet. */
    REGISTERED,
    /** 线下办理: the lead section handles it on paper. */
    WITH_SECTION,
    /** 已线下办结. */
    SETTLED
}
