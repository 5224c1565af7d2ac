package io.yinuo.secret;

/** Why what was recorded of a secret matter is put right (更正原因); a list, so that no words of it are typed. */
public enum SecretMistake {
    /** 录入有误. */
    MISTYPED,
    /** 来文单位更正. */
    REFERRER_CORRECTED,
    /** 与别的件混淆. */
    MIXED_UP,
    /** 尚未办结. */
    NOT_FINISHED
}
