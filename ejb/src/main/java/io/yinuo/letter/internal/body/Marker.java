package io.yinuo.letter.internal.body;

import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.Numerals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number at the start of a heading or item: 一、 （一） 1. （1） 一是 第一，.
 *
 * @param level 1 to 4 as in GB/T 9704, 5 for a series within a paragraph
 * @param number its place in the series
 * @param length how many characters it takes
 * @param sign the kind of mark that follows the number
 */
public record Marker(int level, int number, int length, String sign) {

    private static final List<Kind> KINDS = List.of(
            new Kind(1, "([一二三四五六七八九十]{1,3})(、|\\.|,)"),
            new Kind(2, "\\(([一二三四五六七八九十]{1,3})\\)(、?)"),
            new Kind(3, "(\\d{1,2})([.、])(?!\\d)"),
            new Kind(3, "(\\d{1,2})(\\.)(?=\\d{4}年)"),
            new Kind(4, "[(](\\d{1,2})(\\))"),
            new Kind(4, "()([①-⑳])"),
            new Kind(5, "([一二三四五六七八九十]{1,2})(是|要|方面)"),
            new Kind(5, "第([一二三四五六七八九十]{1,2})(,|、|是)"),
            new Kind(5, "(首先|其次|再次|最后)(,)"));

    private static final String BEGINNINGS = "(一二三四五六七八九十第首其再最";

    private record Kind(int level, Wording pattern) {

        Kind(int level, String pattern) {
            this(level, Wording.of("^" + pattern));
        }
    }

    /** The marker with which the words begin. */
    public static Optional<Marker> of(String words) {
        if (words.isEmpty() || !mayBegin(words.charAt(0))) {
            return Optional.empty();
        }
        for (Kind kind : KINDS) {
            var hit = kind.pattern().search(words);
            if (hit.find() && !(kind.level() == 5 && words.startsWith("一方面"))) {
                OptionalInt number = Numerals.parse(hit.group(1));
                return Optional.of(new Marker(kind.level(), number.orElse(0), hit.end(), hit.group(2)));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBegin(char c) {
        return c >= '0' && c <= '9' || c >= '①' && c <= '⑳' || BEGINNINGS.indexOf(c) >= 0;
    }
}
