package io.yinuo.letter.internal.match;

import java.util.List;

/** A part of a pattern, as it is written. */
sealed interface Piece {

    /** No bound. */
    int ENDLESS = 1 << 20;

    /** How many places it takes at least. */
    int shortest();

    /** How many places it takes at most, or {@link #ENDLESS}. */
    int longest();

    /** Whether a group is read in it, so that the way in which it fits matters. */
    default boolean reads() {
        return false;
    }

    /** These characters. */
    record Word(String chars) implements Piece {

        @Override
        public int shortest() {
            return chars.length();
        }

        @Override
        public int longest() {
            return chars.length();
        }
    }

    /** One character of a set. */
    record OneOf(CharSet set) implements Piece {

        @Override
        public int shortest() {
            return 1;
        }

        @Override
        public int longest() {
            return set.isBeyondFirstPlane() ? 2 : 1;
        }
    }

    /** One after the other. */
    record Sequence(List<Piece> parts) implements Piece {

        @Override
        public int shortest() {
            return parts.stream().mapToInt(Piece::shortest).sum();
        }

        @Override
        public int longest() {
            return Math.min(ENDLESS, parts.stream().mapToInt(Piece::longest).sum());
        }

        @Override
        public boolean reads() {
            return parts.stream().anyMatch(Piece::reads);
        }
    }

    /** The first of these that lets the rest fit. */
    record Choice(List<Piece> ways) implements Piece {

        @Override
        public int shortest() {
            return ways.stream().mapToInt(Piece::shortest).min().orElse(0);
        }

        @Override
        public int longest() {
            return ways.stream().mapToInt(Piece::longest).max().orElse(0);
        }

        @Override
        public boolean reads() {
            return ways.stream().anyMatch(Piece::reads);
        }
    }

    /** So many times. */
    record Repeat(Piece what, int least, int most, boolean greedy) implements Piece {

        @Override
        public int shortest() {
            return what.shortest() * least;
        }

        @Override
        public int longest() {
            return most == ENDLESS ? ENDLESS : Math.min(ENDLESS, what.longest() * most);
        }

        @Override
        public boolean reads() {
            return what.reads();
        }
    }

    /** A part whose place is read. */
    record Group(Piece what, int number) implements Piece {

        @Override
        public int shortest() {
            return what.shortest();
        }

        @Override
        public int longest() {
            return what.longest();
        }

        @Override
        public boolean reads() {
            return true;
        }
    }

    /** What stands before or behind, or must not. */
    record Look(Piece what, boolean ahead, boolean wanted) implements Piece {

        @Override
        public int shortest() {
            return 0;
        }

        @Override
        public int longest() {
            return 0;
        }
    }

    /** The start of the text. */
    record Start() implements Piece {

        @Override
        public int shortest() {
            return 0;
        }

        @Override
        public int longest() {
            return 0;
        }
    }

    /** The end of the text, or before a line end that closes it. */
    record End() implements Piece {

        @Override
        public int shortest() {
            return 0;
        }

        @Override
        public int longest() {
            return 0;
        }
    }

    /** What a group held, once more. */
    record Again(int group) implements Piece {

        @Override
        public int shortest() {
            return 0;
        }

        @Override
        public int longest() {
            return ENDLESS;
        }

        @Override
        public boolean reads() {
            return true;
        }
    }
}
