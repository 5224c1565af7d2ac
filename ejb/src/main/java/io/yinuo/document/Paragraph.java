package io.yinuo.document;

import java.util.Objects;

/**
 * A paragraph of a level (段落).
 *
 * @param text without the number of its level, which is layout
 */
public record Paragraph(Level level, String text) implements Block {

    public Paragraph {
        Objects.requireNonNull(level);
        Objects.requireNonNull(text);
    }

    /** A paragraph of the text. */
    public static Paragraph body(String text) {
        return new Paragraph(Level.BODY, text);
    }
}
