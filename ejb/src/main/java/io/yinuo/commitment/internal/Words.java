package io.yinuo.commitment.internal;

/** Typed words as they are kept: without blanks around them, and none instead of empty ones. */
final class Words {

    private Words() {}

    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
