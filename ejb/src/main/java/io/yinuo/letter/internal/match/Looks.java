package io.yinuo.letter.internal.match;

/** Steps that look around and take nothing. */
final class Looks {

    private Looks() {}

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
}
