package io.yinuo.letter.internal.match;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** Goes through a text from one place where a wording is to the next. */
public final class Search implements MatchResult {

    private final Wording wording;
    private final Run run;
    private int next;
    private boolean found;

    Search(Wording wording, String text) {
        this.wording = wording;
        this.run = new Run(text, wording.groups());
    }

    /** Looks no further back than {@code from}, as if the text began there. */
    public Search from(int from) {
        run.from = from;
        next = from;
        return this;
    }

    /** Ends the search before it begins. */
    Search over() {
        next = run.to + 1;
        return this;
    }

    /** Goes to the next place. */
    public boolean find() {
        int last = wording.isAnchored() ? run.from : run.to - wording.shortest();
        var first = wording.begin().first;
        int at = run.seek(first, next, last);
        while (at <= last && !begins(at)) {
            at = run.seek(first, run.after(at), last);
        }
        if (at > last) {
            next = run.to + 1;
            return found = false;
        }
        next = end() == at ? at + 1 : end();
        return true;
    }

    /** Whether the whole text is it. */
    public boolean matches() {
        run.whole = true;
        boolean fits = begins(run.from);
        run.whole = false;
        return fits;
    }

    /** Whether the text begins with it. */
    public boolean lookingAt() {
        return begins(run.from);
    }

    private boolean begins(int at) {
        Arrays.fill(run.places, -1);
        int end = wording.begin().go(run, at);
        run.places[0] = at;
        run.places[1] = end;
        return found = end >= 0;
    }

    /** The places that are left. */
    public Stream<MatchResult> results() {
        var places = Stream.<MatchResult>builder();
        while (find()) {
            places.add(copy());
        }
        return places.build();
    }

    private Search copy() {
        var copy = new Search(wording, run.text);
        System.arraycopy(run.places, 0, copy.run.places, 0, run.places.length);
        copy.found = true;
        return copy;
    }

    @Override
    public int start() {
        return start(0);
    }

    @Override
    public int start(int group) {
        return place(2 * group);
    }

    /** Where the group of this name begins, or -1. */
    public int start(String name) {
        return start(wording.group(name));
    }

    @Override
    public int end() {
        return end(0);
    }

    @Override
    public int end(int group) {
        return place(2 * group + 1);
    }

    private int place(int index) {
        if (!found) {
            throw new IllegalStateException("nothing was found");
        }
        return run.places[index];
    }

    @Override
    public String group() {
        return group(0);
    }

    @Override
    public String group(int group) {
        return start(group) < 0 ? null : run.text.substring(start(group), end(group));
    }

    /** The words of the group of this name, or null. */
    public String group(String name) {
        return group(wording.group(name));
    }

    @Override
    public int groupCount() {
        return wording.groups();
    }
}
