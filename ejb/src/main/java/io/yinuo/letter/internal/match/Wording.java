package io.yinuo.letter.internal.match;

import io.yinuo.letter.internal.match.Notation.Parsed;
import java.util.List;
import java.util.Map;

/**
 * A way in which something is written (写法), as a pattern in the notation of {@link java.util.regex.Pattern}.
 *
 * <p>It fits what {@code java.util.regex} fits, and finds it sooner: of several ways only those are tried that begin with the
 * next character, and a {@link Phrase} without any of the words that the pattern needs is passed over at once.
 */
public final class Wording {

    /** So many characters are listed one by one. */
    static final int MANY = 200;

    private final String pattern;
    private final Step begin;
    private final int groups;
    private final Map<String, Integer> names;
    private final int shortest;
    private final boolean anchored;
    private final CharSet last;
    private final List<List<String>> needs;
    private final int[][][] traces;
    private final int twice;

    private Wording(String pattern) {
        Parsed parsed = Notation.read(pattern);
        this.pattern = pattern;
        this.begin = Steps.of(parsed.whole(), Step.LAST);
        this.groups = parsed.groups();
        this.names = parsed.names();
        this.shortest = parsed.whole().shortest();
        this.anchored = isAnchored(parsed.whole());
        this.needs = Needs.of(parsed.whole());
        this.traces = needs.stream().map(words -> words.stream().map(Traces::of).toArray(int[][]::new)).toArray(int[][][]::new);
        this.twice = Needs.twice(parsed.whole());
        this.last = Needs.last(parsed.whole());
    }

    /** @throws IllegalArgumentException if it is not in the notation */
    public static Wording of(String pattern) {
        return new Wording(pattern);
    }

    private static boolean isAnchored(Piece piece) {
        if (piece instanceof Piece.Sequence sequence) {
            return !sequence.parts().isEmpty() && isAnchored(sequence.parts().get(0));
        }
        return piece instanceof Piece.Start
                || piece instanceof Piece.Choice choice && choice.ways().stream().allMatch(Wording::isAnchored);
    }

    public String pattern() {
        return pattern;
    }

    /** Lists of words; in every text that it fits, one word of each list is. */
    public List<List<String>> needs() {
        return needs;
    }

    /** Whether it stands somewhere in the text. */
    public boolean in(String text) {
        return mayEnd(text) && search(text).find();
    }

    /** Whether it stands somewhere in the phrase. */
    public boolean in(Phrase phrase) {
        return mayBeIn(phrase) && in(phrase.text());
    }

    /** False only when it surely does not stand in the phrase, nor in a part of it. */
    public boolean mayBeIn(Phrase phrase) {
        for (int[][] words : traces) {
            if (!phrase.traces().anyOf(words)) {
                return false;
            }
        }
        return twice <= 1 || phrase.traces().twice() >= twice;
    }

    /** False only when it surely is not in the text, by its length and its last character. */
    private boolean mayEnd(String text) {
        int length = text.length();
        return length >= shortest && (last == null || length == 0 || last.has(text.charAt(length - 1)) || isLineEnd(text.charAt(length - 1)));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || (c | 1) == '\u2029';
    }

    /** Whether the text is this and nothing else. */
    public boolean fits(String text) {
        return mayEnd(text) && search(text).matches();
    }

    public Search search(String text) {
        return new Search(this, text);
    }

    /** Finds nothing at once when it surely is not in the phrase. */
    public Search search(Phrase phrase) {
        var search = search(phrase.text());
        return mayEnd(phrase.text()) && mayBeIn(phrase) ? search : search.over();
    }

    /** The text with what stands for each place where this is. */
    public String replaceAll(String text, String with) {
        var hit = search(text);
        if (!hit.find()) {
            return text;
        }
        var replaced = new StringBuilder();
        int from = 0;
        do {
            replaced.append(text, from, hit.start()).append(with);
            from = hit.end();
        } while (hit.find());
        return replaced.append(text, from, text.length()).toString();
    }

    /** The text without the first place where this is. */
    public String cutFirst(String text) {
        if (!mayEnd(text)) {
            return text;
        }
        var hit = search(text);
        return hit.find() ? text.substring(0, hit.start()) + text.substring(hit.end()) : text;
    }

    Step begin() {
        return begin;
    }

    int groups() {
        return groups;
    }

    int shortest() {
        return shortest;
    }

    boolean isAnchored() {
        return anchored;
    }

    int group(String name) {
        return names.get(name);
    }

    /** Whether it has a group of this name. */
    public boolean hasGroup(String name) {
        return names.containsKey(name);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
