package io.yinuo.letter.internal.body;

import io.yinuo.letter.internal.match.Phrase;
import io.yinuo.letter.internal.match.Wording;
import io.yinuo.letter.internal.text.RuleFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the sentences that promise future work, by what speaks for it and against it.
 *
 * <p>A sentence is weighed as a whole with its section and the sentence before it. One that tells what was done and then
 * what will be done promises by its last part: there the clause that will is weighed alone.
 */
public final class Promises {

    private static final List<RuleFile.Entry> CUES = RuleFile.read("promises.txt");
    private static final int ENOUGH = 4;
    private static final int STRONG = 5;
    private static final int VETO = -6;
    private static final int SHORTEST = 6;
    private static final int AFTER_PROMISE = 2;
    private static final Wording CONNECTIVE = Wording.of("^(?:同时|此外|另外|并且|而且|其次|再次|最后|与此同时|在此基础上),?");
    private static final String CLAUSE_END = "[,;]";

    private final Times times;
    private final List<Sentence> promises = new ArrayList<>();

    private Promises(LocalDate written) {
        this.times = new Times(written);
    }

    /** @param written the date of the letter, null when it is not known */
    public static List<Sentence> in(List<Sentence> sentences, LocalDate written) {
        var reader = new Promises(written);
        Sentence before = null;
        for (Sentence sentence : sentences) {
            reader.read(sentence, before);
            before = sentence;
        }
        return reader.promises;
    }

    private void read(Sentence sentence, Sentence before) {
        if (!sentence.heading() && sentence.words().text().length() >= SHORTEST && promises(sentence, before)) {
            promises.add(sentence);
        }
    }

    private boolean promises(Sentence sentence, Sentence before) {
        var outside = sentence.outsideTitles();
        var words = outside.part(CONNECTIVE.cutFirst(outside.text()));
        var possible = possible(words);
        var there = Weighed.of(possible, words.text());
        boolean goesOn = before != null && isLast(before);
        goesOn &= sentence.marker() == null;
        int around = around(sentence) + (goesOn ? AFTER_PROMISE : 0);
        int time = times.weight(words);
        boolean plain = time > 0 || there.most() >= ENOUGH;
        boolean speaksOfFuture = goesOn || sentence.outlook() == Sentence.Outlook.AHEAD || plain;
        if (speaksOfFuture && around + time + there.sum() >= ENOUGH) {
            return true;
        }
        return there.least() > VETO && anyClauseWill(words, possible);
    }

    /** Each is tried on a sentence and on its clauses: those that cannot be in it are left out once. */
    private static List<RuleFile.Entry> possible(Phrase words) {
        var possible = new ArrayList<RuleFile.Entry>(CUES.size());
        for (RuleFile.Entry cue : CUES) {
            if (cue.pattern().mayBeIn(words)) {
                possible.add(cue);
            }
        }
        return possible;
    }

    /** What the cues in some words weigh: together, and each for itself. */
    private record Weighed(int sum, int least, int most) {

        static Weighed of(List<RuleFile.Entry> cues, String words) {
            int sum = 0;
            int least = 0;
            int most = 0;
            for (RuleFile.Entry cue : cues) {
                if (cue.pattern().in(words)) {
                    sum += cue.weight();
                    least = Math.min(least, cue.weight());
                    most = Math.max(most, cue.weight());
                }
            }
            return new Weighed(sum, least, most);
        }
    }

    private boolean isLast(Sentence before) {
        return !promises.isEmpty() && promises.get(promises.size() - 1) == before;
    }

    private static int around(Sentence sentence) {
        return switch (sentence.outlook()) {
            case AHEAD -> ENOUGH;
            case OPEN -> 0;
            case DONE -> -1;
        };
    }

    /** @param possible cues that may be in the words at all */
    private boolean anyClauseWill(Phrase words, List<RuleFile.Entry> possible) {
        boolean strong = false;
        for (RuleFile.Entry cue : possible) {
            strong |= cue.weight() >= STRONG;
        }
        if (!strong) {
            return false;
        }
        for (String clause : words.text().split(CLAUSE_END)) {
            var there = Weighed.of(possible, clause);
            if (there.most() >= STRONG && there.sum() + times.weight(words.part(clause)) >= ENOUGH) {
                return true;
            }
        }
        return false;
    }
}
