package io.yinuo.measures.internal;

import io.yinuo.measures.AsOf;

/** How what a person types is kept. */
final class Texts {

    private Texts() {}

    /** Null for nothing. */
    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static AsOf asOf(String kept) {
        return kept == null ? null : new AsOf(kept);
    }

    static String kept(AsOf asOf) {
        return asOf == null ? null : asOf.text();
    }
}
