package io.yinuo.letter.internal.body;

import io.yinuo.letter.internal.text.RuleFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
    private static final Pattern CONNECTIVE = Pattern.compile("^(?:同时|此外|另外|并且|而且|其次|再次|最后|与此同时|在此基础上),?");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;]");

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
        if (!sentence.heading() && sentence.words().length() >= SHORTEST && promises(sentence, before)) {
            promises.add(sentence);
        }
    }

    private boolean promises(Sentence sentence, Sentence before) {
        var words = CONNECTIVE.matcher(sentence.outsideTitles()).replaceFirst("");
        boolean goesOn = before != null && isLast(before);
        goesOn &= sentence.marker() == null;
        int around = around(sentence) + (goesOn ? AFTER_PROMISE : 0);
        boolean speaksOfFuture = goesOn || sentence.outlook() == Sentence.Outlook.AHEAD || isPlain(words);
        return speaksOfFuture && around + weight(words) >= ENOUGH || !isVetoed(words) && anyClauseWill(words);
    }

    /** Whether something in the words alone says that they are about the future; verbs without a subject do not. */
    private boolean isPlain(String words) {
        return times.weight(words) > 0 || CUES.stream().anyMatch(cue -> cue.weight() >= ENOUGH && cue.in(words));
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

    private int weight(String words) {
        return CUES.stream().filter(cue -> cue.in(words)).mapToInt(RuleFile.Entry::weight).sum() + times.weight(words);
    }

    private static boolean isVetoed(String words) {
        return CUES.stream().anyMatch(cue -> cue.weight() <= VETO && cue.in(words));
    }

    private boolean anyClauseWill(String words) {
        return CLAUSE_END.splitAsStream(words).anyMatch(clause -> CUES.stream()
                        .anyMatch(cue -> cue.weight() >= STRONG && cue.in(clause))
                && weight(clause) >= ENOUGH);
    }
}
