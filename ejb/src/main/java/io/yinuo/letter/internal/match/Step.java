package io.yinuo.letter.internal.match;

import java.util.List;

/** One step of finding a pattern: what must stand at a place, and the step that goes on behind it. */
abstract class Step {

    /** Nothing fits. */
    static final int NONE = -1;

    /** What is looked for is there. */
    static final Step FOUND = new Step(null) {
        @Override
        int go(Run run, int at) {
            return at;
        }
    };

    /** The pattern is at its end; where the whole text must be it, the text is too. */
    static final Step LAST = new Step(null) {
        @Override
        int go(Run run, int at) {
            return run.whole && at != run.to ? NONE : at;
        }
    };

    /** With which characters this step and those behind it can begin; null for any, and for nothing at all. */
    CharSet first;

    Step(CharSet first) {
        this.first = first;
    }

    /** Where what fits from here ends, or {@link #NONE}. */
    abstract int go(Run run, int at);

    /** A text in which a pattern is looked for. */
    static final class Run {

        final String text;
        int from;
        int to;
        final int[] places;
        int behind;
        boolean whole;

        Run(String text, int groups) {
            this.text = text;
            this.to = text.length();
            this.places = new int[2 * groups + 2];
        }

        /** The character, of whichever plane; its width is {@link Character#charCount}. */
        int at(int index) {
            char c = text.charAt(index);
            if (Character.isHighSurrogate(c) && index + 1 < to && Character.isLowSurrogate(text.charAt(index + 1))) {
                return Character.toCodePoint(c, text.charAt(index + 1));
            }
            return c;
        }

        boolean mayBegin(CharSet set, int index) {
            return set == null || index < to && set.has(at(index));
        }
    }

    static final class Chars extends Step {

        private final String chars;
        private final Step next;

        Chars(String chars, Step next) {
            super(CharSet.of(chars.charAt(0)));
            this.chars = chars;
            this.next = next;
        }

        @Override
        int go(Run run, int at) {
            int end = at + chars.length();
            return end <= run.to && run.text.startsWith(chars, at) ? next.go(run, end) : NONE;
        }
    }

    static final class One extends Step {

        private final CharSet set;
        private final Step next;

        One(CharSet set, Step next) {
            super(set);
            this.set = set;
            this.next = next;
        }

        @Override
        int go(Run run, int at) {
            if (at >= run.to) {
                return NONE;
            }
            int c = run.at(at);
            return set.has(c) ? next.go(run, at + Character.charCount(c)) : NONE;
        }
    }

    /** Characters of one set, as many as the rest allows. */
    static final class Many extends Step {

        private final CharSet set;
        private final int least;
        private final int most;
        private final boolean greedy;
        private final Step next;

        Many(CharSet set, int least, int most, boolean greedy, Step next) {
            super(least > 0 ? set : CharSet.both(set, next.first));
            this.set = set;
            this.least = least;
            this.most = most;
            this.greedy = greedy;
            this.next = next;
        }

        @Override
        int go(Run run, int at) {
            int end = at;
            int taken = 0;
            while (taken < (greedy ? most : least) && takes(run, end)) {
                end += Character.charCount(run.at(end));
                taken++;
            }
            if (taken < least) {
                return NONE;
            }
            return greedy ? fewer(run, end, taken) : more(run, end, taken);
        }

        private boolean takes(Run run, int at) {
            return at < run.to && set.has(run.at(at));
        }

        private int fewer(Run run, int from, int taken) {
            int end = from;
            for (int left = taken; left >= least; left--) {
                if (run.mayBegin(next.first, end)) {
                    int found = next.go(run, end);
                    if (found >= 0) {
                        return found;
                    }
                }
                if (left > least) {
                    end -= end - 2 >= run.from && Character.isSurrogatePair(run.text.charAt(end - 2), run.text.charAt(end - 1)) ? 2 : 1;
                }
            }
            return NONE;
        }

        private int more(Run run, int from, int taken) {
            int end = from;
            for (int have = taken; ; have++) {
                if (run.mayBegin(next.first, end)) {
                    int found = next.go(run, end);
                    if (found >= 0) {
                        return found;
                    }
                }
                if (have == most || !takes(run, end)) {
                    return NONE;
                }
                end += Character.charCount(run.at(end));
            }
        }
    }

    /** Something of one width without groups, as often as the rest allows. */
    static final class Row extends Step {

        private final Step what;
        private final int width;
        private final int least;
        private final int most;
        private final boolean greedy;
        private final Step next;

        Row(Step what, int width, Piece.Repeat times, Step next) {
            super(times.least() > 0 ? what.first : CharSet.both(what.first, next.first));
            this.what = what;
            this.width = width;
            this.least = times.least();
            this.most = times.most();
            this.greedy = times.greedy();
            this.next = next;
        }

        @Override
        int go(Run run, int at) {
            int end = at;
            int taken = 0;
            while (taken < (greedy ? most : least) && what.go(run, end) >= 0) {
                end += width;
                taken++;
            }
            if (taken < least) {
                return NONE;
            }
            while (true) {
                int found = run.mayBegin(next.first, end) ? next.go(run, end) : NONE;
                boolean over = greedy ? taken == least : taken == most || what.go(run, end) < 0;
                if (found >= 0 || over) {
                    return found;
                }
                end += greedy ? -width : width;
                taken += greedy ? -1 : 1;
            }
        }
    }

    /** Something else before the rest, or the rest at once. */
    static final class Maybe extends Step {

        private final boolean greedy;
        private final Step next;
        private Step what;

        Maybe(boolean greedy, Step next) {
            super(null);
            this.greedy = greedy;
            this.next = next;
        }

        /** What goes on behind {@code what} may be this step again. */
        Maybe of(Step something) {
            this.what = something;
            this.first = CharSet.both(something.first, next.first);
            return this;
        }

        @Override
        int go(Run run, int at) {
            var one = greedy ? what : next;
            int found = run.mayBegin(one.first, at) ? one.go(run, at) : NONE;
            return found >= 0 ? found : (greedy ? next : what).go(run, at);
        }
    }

    /** The first way that fits with the rest; the next character tells which can. */
    static final class Ways extends Step {

        private final CharTable<Step[]> byCharacter;
        private final Step[] others;
        private final Step[] atEnd;

        Ways(List<Step> ways) {
            super(null);
            var firsts = ways.get(0).first;
            var known = new StringBuilder();
            for (Step way : ways) {
                firsts = CharSet.both(firsts, way.first);
                var members = way.first == null ? null : way.first.members(Wording.MANY);
                known.append(members == null ? "" : members);
            }
            this.first = firsts;
            this.byCharacter = new CharTable<>(known.toString(), c -> beginning(ways, c));
            this.others = ways.stream().filter(way -> way.first == null || way.first.members(Wording.MANY) == null).toArray(Step[]::new);
            this.atEnd = ways.stream().filter(way -> way.first == null).toArray(Step[]::new);
        }

        private static Step[] beginning(List<Step> ways, char c) {
            return ways.stream().filter(way -> way.first == null || way.first.has(c)).toArray(Step[]::new);
        }

        @Override
        int go(Run run, int at) {
            for (Step way : ways(run, at)) {
                int found = way.go(run, at);
                if (found >= 0) {
                    return found;
                }
            }
            return NONE;
        }

        private Step[] ways(Run run, int at) {
            if (at >= run.to) {
                return atEnd;
            }
            var ways = byCharacter.get(run.text.charAt(at));
            return ways == null ? others : ways;
        }
    }

    /** Notes where a group begins or ends. */
    static final class Place extends Step {

        private final int index;
        private final Step next;

        Place(int index, Step next) {
            super(next.first);
            this.index = index;
            this.next = next;
        }

        @Override
        int go(Run run, int at) {
            int before = run.places[index];
            run.places[index] = at;
            int found = next.go(run, at);
            if (found < 0) {
                run.places[index] = before;
            }
            return found;
        }
    }

    static final class Ahead extends Step {

        private final Step what;
        private final boolean wanted;
        private final Step next;

        Ahead(Step what, boolean wanted, Step next) {
            super(wanted && next.first == null ? what.first : next.first);
            this.what = what;
            this.wanted = wanted;
            this.next = next;
        }

        @Override
        int go(Run run, int at) {
            boolean there = run.mayBegin(what.first, at) && what.go(run, at) >= 0;
            return there == wanted ? next.go(run, at) : NONE;
        }
    }

    static final class Behind extends Step {

        /** Where what stands behind must end. */
        static final Step HERE = new Step(null) {
            @Override
            int go(Run run, int at) {
                return at == run.behind ? at : NONE;
            }
        };

        private final Step what;
        private final int shortest;
        private final int longest;
        private final boolean wanted;
        private final Step next;

        Behind(Step what, Piece.Look look, Step next) {
            super(next.first);
            this.what = what;
            this.shortest = look.what().shortest();
            this.longest = look.what().longest();
            this.wanted = look.wanted();
            this.next = next;
        }

        @Override
        int go(Run run, int at) {
            int outer = run.behind;
            run.behind = at;
            boolean there = false;
            for (int from = at - shortest; !there && from >= run.from && from >= at - longest; from--) {
                there = run.mayBegin(what.first, from) && what.go(run, from) >= 0;
            }
            run.behind = outer;
            return there == wanted ? next.go(run, at) : NONE;
        }
    }

    static final class AtStart extends Step {

        private final Step next;

        AtStart(Step next) {
            super(next.first);
            this.next = next;
        }

        @Override
        int go(Run run, int at) {
            return at == run.from ? next.go(run, at) : NONE;
        }
    }

    static final class AtEnd extends Step {

        private final Step next;

        AtEnd(Step next) {
            super(null);
            this.next = next;
        }

        @Override
        int go(Run run, int at) {
            return isEnd(run, at) ? next.go(run, at) : NONE;
        }

        private static boolean isEnd(Run run, int at) {
            if (at >= run.to - 2 && at < run.to) {
                char c = run.text.charAt(at);
                boolean last = at == run.to - 1;
                boolean second = c == '\n' && at > run.from && run.text.charAt(at - 1) == '\r';
                return last ? !second && (c == '\n' || c == '\r' || c == '\u0085' || (c | 1) == '\u2029') : c == '\r' && run.text.charAt(at + 1) == '\n';
            }
            return at == run.to;
        }
    }

    static final class Same extends Step {

        private final int group;
        private final Step next;

        Same(int group, Step next) {
            super(null);
            this.group = group;
            this.next = next;
        }

        @Override
        int go(Run run, int at) {
            int from = run.places[2 * group];
            int to = run.places[2 * group + 1];
            boolean there = from >= 0 && to >= from && at + to - from <= run.to && run.text.regionMatches(from, run.text, at, to - from);
            return there ? next.go(run, at + to - from) : NONE;
        }
    }
}
