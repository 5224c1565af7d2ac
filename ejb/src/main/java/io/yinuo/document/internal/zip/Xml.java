package io.yinuo.document.internal.zip;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML: elements that close themselves in order, and text that cannot break out of them. */
public final class Xml {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values by turns; one without a value (null) is left out */
    public Xml open(String name, Object... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    public Xml empty(String name, Object... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    public Xml text(String text) {
        escape(text);
        return this;
    }

    public Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but text. */
    public Xml element(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    private void tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(String.valueOf(attributes[i + 1]));
                out.append('"');
            }
        }
    }

    /** Characters that XML does not know are left out. */
    private void escape(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (isXml(character)) {
                        out.appendCodePoint(character);
                    }
                }
            }
        });
    }

    private static boolean isXml(int character) {
        return character == '\t' || character == '\n'
                || character >= ' ' && character < 0xD800
                || character >= 0xE000 && character < 0xFFFE
                || character > 0xFFFF;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
