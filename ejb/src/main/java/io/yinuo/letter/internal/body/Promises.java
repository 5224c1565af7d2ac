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
        var possible = CUES.stream().filter(cue -> cue.pattern().mayBeIn(words)).toList();
        var there = possible.stream().filter(cue -> cue.in(words)).toList();
        boolean goesOn = before != null && isLast(before);
        goesOn &= sentence.marker() == null;
        int around = around(sentence) + (goesOn ? AFTER_PROMISE : 0);
        int time = times.weight(words);
        boolean plain = time > 0 || there.stream().anyMatch(cue -> cue.weight() >= ENOUGH);
        boolean speaksOfFuture = goesOn || sentence.outlook() == Sentence.Outlook.AHEAD || plain;
        if (speaksOfFuture && around + time + weight(there) >= ENOUGH) {
            return true;
        }
        return there.stream().noneMatch(cue -> cue.weight() <= VETO) && anyClauseWill(words, possible);
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

    private static int weight(List<RuleFile.Entry> cues) {
        return cues.stream().mapToInt(RuleFile.Entry::weight).sum();
    }

    /** @param possible cues that may be in the words at all */
    private boolean anyClauseWill(Phrase words, List<RuleFile.Entry> possible) {
        var strong = possible.stream().filter(cue -> cue.weight() >= STRONG).toList();
        if (strong.isEmpty()) {
            return false;
        }
        for (String each : words.text().split(CLAUSE_END)) {
            var clause = words.part(each);
            boolean will = strong.stream().anyMatch(cue -> cue.in(clause));
            if (will && weight(possible.stream().filter(cue -> cue.in(clause)).toList()) + times.weight(clause) >= ENOUGH) {
                return true;
            }
        }
        return false;
    }
}
