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
