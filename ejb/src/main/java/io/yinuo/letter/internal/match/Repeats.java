package io.yinuo.letter.internal.match;

/** Steps that take something several times, or perhaps. */
final class Repeats {

    private Repeats() {}

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
}
