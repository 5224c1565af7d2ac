package io.yinuo.paper.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Words that a browser would take for a page or a drawing with scripts. */
final class Markup {

    private static final int LOOKED_AT = 64 * 1024;

    private static final Pattern TAG = Pattern.compile(
            "(?i)<(?:!doctype\\s+(?:html|svg)|(?:html|head|body|script|iframe|svg|x:script|math)[\\s/>])");

    private Markup() {}

    /**
     * Whether words begin like a page: with a tag, and one of those that make a page is near.
     *
     * <p>Words that merely speak of tags begin with words.
     */
    static boolean beginsIn(byte[] content) {
        var head = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\\u00EF\\u00BB\\u00BF|\\u00FF\\u00FE|\\u00FE\\u00FF)", "")
                .stripLeading();
        return head.startsWith("<") && TAG.matcher(head).find();
    }
}
