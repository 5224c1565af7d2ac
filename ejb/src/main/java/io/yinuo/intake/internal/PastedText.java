package io.yinuo.intake.internal;

import java.util.regex.Pattern;

/** Words as they come from the clipboard: kept as plain text, without characters that no page shows. */
public final class PastedText {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\n\\t]]");

    private PastedText() {}

    /** Line ends become one kind, and control characters, which a database refuses, go; markup stays words. */
    public static String plain(String pasted) {
        if (pasted == null) {
            return "";
        }
        var lines = LINE_END.matcher(pasted).replaceAll("\n");
        return UNPRINTABLE.matcher(lines).replaceAll("");
    }

    /** One line of it, without blanks around. */
    public static String line(String pasted) {
        return plain(pasted).replace('\n', ' ').strip();
    }

    /** As {@link #line}, and null where nothing was typed. */
    public static String optionalLine(String pasted) {
        var line = line(pasted);
        return line.isEmpty() ? null : line;
    }
}
