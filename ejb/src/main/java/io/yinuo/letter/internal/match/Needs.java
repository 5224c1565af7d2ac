package io.yinuo.letter.internal.match;

import io.yinuo.letter.internal.match.Piece.Choice;
import io.yinuo.letter.internal.match.Piece.Group;
import io.yinuo.letter.internal.match.Piece.Look;
import io.yinuo.letter.internal.match.Piece.OneOf;
import io.yinuo.letter.internal.match.Piece.Repeat;
import io.yinuo.letter.internal.match.Piece.Sequence;
import io.yinuo.letter.internal.match.Piece.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Words of which one must stand in every text that a pattern fits, told from the pattern alone. */
final class Needs {

    /** More of them cost more than they spare. */
    private static final int MOST = 160;

    private static final int MOST_MEMBERS = 12;
    private static final int MOST_LISTS = 3;
    private static final double DEAREST = 1;
    private static final String FREQUENT = "的一是在和了有年月日,、。:;\"“”()《》0123456789";
    private static final double PRICE_OF_FREQUENT = 0.4;
    private static final double PRICE_OF_CHARACTER = 0.05;
    private static final double PRICE_OF_WORD = 0.006;

    private Needs() {}

    /** Lists of words; of each list one word must be there. None when nothing is needed, or too much. */
    static List<List<String>> of(Piece piece) {
        if (piece instanceof Group group) {
            return of(group.what());
        }
        var parts = piece instanceof Sequence sequence ? sequence.parts() : List.of(piece);
        return parts.stream()
                .map(Needs::words)
                .filter(words -> words != null && price(words) < DEAREST)
                .map(words -> words.stream().distinct().toList())
                .sorted(Comparator.comparingDouble(Needs::price))
                .limit(MOST_LISTS)
                .toList();
    }

    /** How long a run of characters must stand twice in the text; 0 when none must. */
    static int twice(Piece piece) {
        if (!(piece instanceof Sequence sequence)) {
            return 0;
        }
        for (Piece part : sequence.parts()) {
            if (part instanceof Piece.Again again) {
                return sequence.parts().stream()
                        .filter(each -> each instanceof Group group && group.number() == again.group())
                        .mapToInt(Piece::shortest)
                        .findFirst()
                        .orElse(0);
            }
        }
        return 0;
    }

    /** With which characters a text ends that the pattern fits; null for any. */
    static CharSet last(Piece piece) {
        if (piece instanceof Group group) {
            return last(group.what());
        }
        if (piece instanceof Choice choice) {
            return ofAll(choice.ways(), Needs::last);
        }
        if (!(piece instanceof Sequence sequence) || sequence.parts().isEmpty() || !(sequence.parts().get(sequence.parts().size() - 1) instanceof Piece.End)) {
            return null;
        }
        return lastOf(new Sequence(sequence.parts().subList(0, sequence.parts().size() - 1)));
    }

    private static CharSet ofAll(List<Piece> ways, Function<Piece, CharSet> last) {
        var all = last.apply(ways.get(0));
        for (Piece way : ways) {
            all = CharSet.both(all, last.apply(way));
        }
        return all;
    }

    /** The last characters of what the piece fits; null for any, and when it may fit nothing. */
    private static CharSet lastOf(Piece piece) {
        if (piece instanceof Word word) {
            return CharSet.of(word.chars().charAt(word.chars().length() - 1));
        }
        if (piece instanceof OneOf one) {
            return one.set().members(Wording.MANY) == null ? null : one.set();
        }
        if (piece instanceof Group group) {
            return lastOf(group.what());
        }
        if (piece instanceof Choice choice) {
            return ofAll(choice.ways(), Needs::lastOf);
        }
        if (piece instanceof Repeat repeat) {
            return repeat.least() > 0 ? lastOf(repeat.what()) : null;
        }
        return piece instanceof Sequence sequence ? lastOf(sequence) : null;
    }

    private static CharSet lastOf(Sequence sequence) {
        CharSet last = null;
        for (int i = sequence.parts().size() - 1; i >= 0; i--) {
            var part = sequence.parts().get(i);
            var what = part instanceof Repeat repeat && repeat.least() == 0 ? lastOf(repeat.what()) : lastOf(part);
            if (what == null) {
                return null;
            }
            last = last == null ? what : CharSet.both(last, what);
            if (part.shortest() > 0) {
                return last;
            }
        }
        return null;
    }

    private static List<String> words(Piece piece) {
        if (piece instanceof Word word) {
            return ofWord(word.chars());
        }
        if (piece instanceof OneOf one) {
            var members = one.set().members(MOST_MEMBERS);
            return members == null ? null : members.chars().mapToObj(Character::toString).toList();
        }
        if (piece instanceof Sequence sequence) {
            return cheapest(sequence.parts());
        }
        if (piece instanceof Choice choice) {
            return anyOf(choice.ways());
        }
        if (piece instanceof Repeat repeat) {
            return repeat.least() > 0 ? words(repeat.what()) : null;
        }
        if (piece instanceof Group group) {
            return words(group.what());
        }
        return piece instanceof Look look && look.wanted() ? words(look.what()) : null;
    }

    /** A blanked title stands for other characters, so that no pair with it is looked for. */
    private static List<String> ofWord(String chars) {
        List<String> best = null;
        for (String part : chars.split("(?<=□)|(?=□)")) {
            best = cheaper(best, List.of(part));
        }
        return best;
    }

    private static List<String> cheapest(List<Piece> parts) {
        List<String> best = null;
        for (Piece part : parts) {
            best = cheaper(best, words(part));
        }
        return best;
    }

    private static List<String> anyOf(List<Piece> ways) {
        var all = new ArrayList<String>();
        for (Piece way : ways) {
            var words = words(way);
            if (words == null || all.size() + words.size() > MOST) {
                return null;
            }
            all.addAll(words);
        }
        return all;
    }

    private static List<String> cheaper(List<String> one, List<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return price(other) < price(one) ? other : one;
    }

    /** How often they are there in vain, about. */
    private static double price(List<String> words) {
        return words.stream().mapToDouble(Needs::price).sum();
    }

    private static double price(String word) {
        if (word.length() > 1) {
            return PRICE_OF_WORD;
        }
        return FREQUENT.contains(word) ? PRICE_OF_FREQUENT : PRICE_OF_CHARACTER;
    }
}
