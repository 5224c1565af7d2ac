package io.yinuo.letter.internal.match;

import io.yinuo.letter.internal.match.Piece.Again;
import io.yinuo.letter.internal.match.Piece.Choice;
import io.yinuo.letter.internal.match.Piece.Group;
import io.yinuo.letter.internal.match.Piece.Look;
import io.yinuo.letter.internal.match.Piece.OneOf;
import io.yinuo.letter.internal.match.Piece.Repeat;
import io.yinuo.letter.internal.match.Piece.Sequence;
import io.yinuo.letter.internal.match.Piece.Start;
import io.yinuo.letter.internal.match.Piece.Word;

/** Makes the steps by which a pattern is found, from its last part to its first. */
final class Steps {

    private Steps() {}

    /** The steps of {@code piece}, and then {@code next}. */
    static Step of(Piece piece, Step next) {
        if (piece instanceof Word word) {
            return new Step.Chars(word.chars(), next);
        }
        if (piece instanceof OneOf one) {
            return new Step.One(one.set(), next);
        }
        if (piece instanceof Sequence sequence) {
            var step = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                step = of(sequence.parts().get(i), step);
            }
            return step;
        }
        if (piece instanceof Choice choice) {
            return new Step.Ways(choice.ways().stream().map(way -> of(way, next)).toList());
        }
        if (piece instanceof Repeat repeat) {
            return repeated(repeat, next);
        }
        if (piece instanceof Group group) {
            var end = new Step.Place(2 * group.number() + 1, next);
            return new Step.Place(2 * group.number(), of(group.what(), end));
        }
        if (piece instanceof Look look) {
            return look.ahead()
                    ? new Looks.Ahead(of(look.what(), Step.FOUND), look.wanted(), next)
                    : new Looks.Behind(of(look.what(), Looks.Behind.HERE), look, next);
        }
        if (piece instanceof Again again) {
            return new Step.Same(again.group(), next);
        }
        return piece instanceof Start ? new Looks.AtStart(next) : new Looks.AtEnd(next);
    }

    private static Step repeated(Repeat times, Step next) {
        var what = times.what();
        if (what instanceof OneOf one) {
            return new Repeats.Many(one.set(), times.least(), times.most(), times.greedy(), next);
        }
        if (what instanceof Word word && word.chars().length() == 1) {
            return new Repeats.Many(CharSet.of(word.chars().charAt(0)), times.least(), times.most(), times.greedy(), next);
        }
        if (times.most() > 1 && what.shortest() > 0 && what.shortest() == what.longest() && !what.reads()) {
            return new Repeats.Row(of(what, Step.FOUND), what.shortest(), times, next);
        }
        return severalTimes(times, next);
    }

    private static Step severalTimes(Repeat times, Step next) {
        var step = next;
        if (times.most() == Piece.ENDLESS) {
            if (times.what().shortest() == 0) {
                throw new IllegalArgumentException("nothing, without end");
            }
            var again = new Repeats.Maybe(times.greedy(), next);
            step = again.of(of(times.what(), again));
        } else {
            for (int i = times.least(); i < times.most(); i++) {
                step = new Repeats.Maybe(times.greedy(), next).of(of(times.what(), step));
            }
        }
        for (int i = 0; i < times.least(); i++) {
            step = of(times.what(), step);
        }
        return step;
    }
}
