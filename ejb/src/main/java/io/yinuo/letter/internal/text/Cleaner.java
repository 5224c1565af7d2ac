package io.yinuo.letter.internal.text;

import java.util.HashSet;
import java.util.List;

/** The letter as a person would want to read it: without the page around it, with the marks of Chinese print. */
public final class Cleaner {

    private static final int LONG = 30;

    private Cleaner() {}

    /** @param web the paragraphs that belong to the page and not to the letter */
    public static String clean(List<Paragraph> paragraphs, List<Paragraph> web) {
        var left = new HashSet<>(web);
        var cleaned = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            if (!left.contains(paragraph)) {
                if (!cleaned.isEmpty()) {
                    cleaned.append('\n');
                }
                line(paragraph.spaced(), cleaned);
            }
        }
        return cleaned.toString();
    }

    private static void line(String words, StringBuilder cleaned) {
        boolean afterHan = false;
        boolean han = !words.isEmpty() && isHanOrMark(words.charAt(0));
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean beforeHan = i + 1 < words.length() && isHanOrMark(words.charAt(i + 1));
            boolean layout = c == ' ' && afterHan && beforeHan && words.length() > LONG;
            if (!layout) {
                cleaned.append(afterHan || beforeHan ? widened(c, words, i) : c);
            }
            afterHan = han;
            han = beforeHan;
        }
    }

    private static char widened(char c, String words, int i) {
        return switch (c) {
            case ',' -> isInFigure(words, i) ? c : '，';
            case ':' -> isInFigure(words, i) ? c : '：';
            case ';' -> '；';
            case '!' -> '！';
            case '?' -> '？';
            case '(' -> '（';
            case ')' -> '）';
            default -> c;
        };
    }

    private static boolean isInFigure(String words, int i) {
        return i > 0 && i + 1 < words.length() && Character.isDigit(words.charAt(i - 1)) && Character.isDigit(words.charAt(i + 1));
    }

    private static boolean isHanOrMark(char c) {
        return Characters.isHan(c) || "《》“”、。，：；（）".indexOf(c) >= 0;
    }
}
