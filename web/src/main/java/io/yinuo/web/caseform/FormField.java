package io.yinuo.web.caseform;

import java.util.Objects;

/**
 * A field of a paper (栏目).
 *
 * @param key of its label in the bundle
 * @param size how much room it takes
 * @param text as the case tells it; empty where the case knows nothing
 */
public record FormField(String key, Size size, String text) {

    /** Stands in a sentence for what the case does not know. */
    static final String OPEN = "＿＿＿＿";

    /** How much room a field takes on paper. */
    public enum Size {
        /** Half a row. */
        HALF,
        /** A whole row. */
        ROW,
        /** A high row, for what is told at length or written by hand. */
        HIGH,
        /** The text of a letter. */
        TEXT
    }

    public FormField {
        text = Objects.requireNonNullElse(text, "").strip();
    }

    static FormField half(String key, String text) {
        return new FormField(key, Size.HALF, text);
    }

    static FormField row(String key, String text) {
        return new FormField(key, Size.ROW, text);
    }

    static FormField high(String key, String text) {
        return new FormField(key, Size.HIGH, text);
    }

    static FormField text(String key, String text) {
        return new FormField(key, Size.TEXT, text);
    }

    /** What is known, or a mark that something is to be put here. */
    static String known(String text) {
        return text == null || text.isBlank() ? OPEN : text.strip();
    }

    /** Whether somebody has to fill something in. */
    public boolean isOpen() {
        return text.isEmpty() || text.contains(OPEN);
    }

    public boolean isLong() {
        return size == Size.HIGH || size == Size.TEXT;
    }

    FormField with(String typed) {
        return new FormField(key, size, typed);
    }
}
