package io.yinuo.letter.internal.match;

import io.yinuo.letter.internal.match.Piece.Again;
import io.yinuo.letter.internal.match.Piece.Choice;
import io.yinuo.letter.internal.match.Piece.End;
import io.yinuo.letter.internal.match.Piece.Group;
import io.yinuo.letter.internal.match.Piece.Look;
import io.yinuo.letter.internal.match.Piece.OneOf;
import io.yinuo.letter.internal.match.Piece.Repeat;
import io.yinuo.letter.internal.match.Piece.Sequence;
import io.yinuo.letter.internal.match.Piece.Start;
import io.yinuo.letter.internal.match.Piece.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the notation of {@link java.util.regex.Pattern}, as much of it as letters need.
 *
 * <p>Left out are flags, possessive repetition, classes within classes, and characters beyond the first plane; a pattern
 * that uses them is refused when it is read.
 */
final class Notation {

    private static final CharSet NO_LINE_END =
            CharSet.of(List.of(range('\n', '\n'), range('\r', '\r'), range('\u0085', '\u0085'), range('\u2028', '\u2029')), true);

    private final String pattern;
    private final Map<String, Integer> names = new HashMap<>();
    private int at;
    private int groups;

    private Notation(String pattern) {
        this.pattern = pattern;
    }

    /** A pattern that was read. */
    record Parsed(Piece whole, int groups, Map<String, Integer> names) {}

    static Parsed read(String pattern) {
        var notation = new Notation(pattern);
        var whole = notation.choice();
        if (notation.at < pattern.length()) {
            throw notation.refused();
        }
        return new Parsed(whole, notation.groups, Map.copyOf(notation.names));
    }

    private Piece choice() {
        var ways = new ArrayList<Piece>();
        ways.add(sequence());
        while (takes("|")) {
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : new Choice(List.copyOf(ways));
    }

    private Piece sequence() {
        var parts = new ArrayList<Piece>();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            var part = repeated(one());
            int last = parts.size() - 1;
            if (part instanceof Word word && last >= 0 && parts.get(last) instanceof Word before) {
                parts.set(last, new Word(before.chars() + word.chars()));
            } else {
                parts.add(part);
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
    }

    private Piece repeated(Piece what) {
        if (takes("?")) {
            return repeat(what, 0, 1);
        }
        if (takes("*")) {
            return repeat(what, 0, Piece.ENDLESS);
        }
        if (takes("+")) {
            return repeat(what, 1, Piece.ENDLESS);
        }
        if (takes("{")) {
            int least = number();
            int most = !takes(",") ? least : pattern.charAt(at) == '}' ? Piece.ENDLESS : number();
            expect("}");
            return repeat(what, least, most);
        }
        return what;
    }

    private Piece repeat(Piece what, int least, int most) {
        if (at < pattern.length() && pattern.charAt(at) == '+') {
            throw refused();
        }
        return new Repeat(what, least, most, !takes("?"));
    }

    private int number() {
        int from = at;
        while (Character.isDigit(pattern.charAt(at))) {
            at++;
        }
        return Integer.parseInt(pattern.substring(from, at));
    }

    private Piece one() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '^' -> new Start();
            case '$' -> new End();
            case '.' -> new OneOf(NO_LINE_END);
            case '(' -> group();
            case '[' -> new OneOf(set());
            case '\\' -> escaped();
            case '*', '+', '?', '{' -> throw refused();
            default -> literal(c);
        };
    }

    private Piece literal(char c) {
        if (Character.isSurrogate(c)) {
            throw refused();
        }
        return new Word(String.valueOf(c));
    }

    private Piece group() {
        if (!takes("?")) {
            return closed(++groups);
        }
        if (takes(":")) {
            var what = choice();
            expect(")");
            return what;
        }
        if (takes("=") || takes("!")) {
            return look(true, pattern.charAt(at - 1) == '=');
        }
        expect("<");
        if (takes("=") || takes("!")) {
            return look(false, pattern.charAt(at - 1) == '=');
        }
        int end = pattern.indexOf('>', at);
        names.put(pattern.substring(at, end), groups + 1);
        at = end + 1;
        return closed(++groups);
    }

    private Piece closed(int number) {
        var what = choice();
        expect(")");
        return new Group(what, number);
    }

    private Piece look(boolean ahead, boolean wanted) {
        var what = choice();
        expect(")");
        if (!ahead && what.longest() >= Piece.ENDLESS) {
            throw refused();
        }
        return new Look(what, ahead, wanted);
    }

    private Piece escaped() {
        char c = pattern.charAt(at);
        if (c >= '1' && c <= '9') {
            at++;
            return new Again(c - '0');
        }
        if (c == 'd' || c == 's' || c == 'D' || c == 'S' || c == 'p') {
            var ranges = new ArrayList<int[]>();
            boolean han = shorthand(ranges);
            boolean negated = c == 'D' || c == 'S';
            return new OneOf(han ? CharSet.han(ranges, false) : CharSet.of(ranges, negated));
        }
        return new Word(String.valueOf(character()));
    }

    /** A set of characters that has a letter of its own; tells whether it is the script Han. */
    private boolean shorthand(List<int[]> ranges) {
        switch (Character.toLowerCase(pattern.charAt(at++))) {
            case 'd' -> ranges.add(range('0', '9'));
            case 's' -> {
                ranges.add(range('\t', '\r'));
                ranges.add(range(' ', ' '));
            }
            default -> {
                expect("{IsHan}");
                return true;
            }
        }
        return false;
    }

    /** The character that an escape stands for. */
    private char character() {
        char c = pattern.charAt(at++);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(pattern.substring(at - 4, at), 16);
        }
        int known = "nrtf".indexOf(c);
        if (known >= 0) {
            return "\n\r\t\f".charAt(known);
        }
        if (Character.isLetterOrDigit(c)) {
            throw refused();
        }
        return c;
    }

    private CharSet set() {
        boolean negated = takes("^");
        boolean han = false;
        var ranges = new ArrayList<int[]>();
        while (!takes("]")) {
            char c = pattern.charAt(at);
            if (c == '[' || c == '&' || Character.isSurrogate(c)) {
                throw refused();
            }
            if (c == '\\' && "dsp".indexOf(pattern.charAt(at + 1)) >= 0) {
                at++;
                han |= shorthand(ranges);
            } else {
                char first = member();
                boolean wide = pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
                at += wide ? 1 : 0;
                ranges.add(range(first, wide ? member() : first));
            }
        }
        return han ? CharSet.han(ranges, negated) : CharSet.of(ranges, negated);
    }

    private char member() {
        char c = pattern.charAt(at++);
        return c == '\\' ? character() : c;
    }

    private static int[] range(char first, char last) {
        return new int[] {first, last};
    }

    private boolean takes(String sign) {
        boolean there = pattern.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private void expect(String sign) {
        if (!takes(sign)) {
            throw refused();
        }
    }

    private IllegalArgumentException refused() {
        return new IllegalArgumentException("not in the notation of patterns at " + at + ": " + pattern);
    }
}
