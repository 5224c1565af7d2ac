package io.yinuo.drafting.internal;

import io.yinuo.directory.BureauView;
import io.yinuo.document.Press;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.FoldedSentence;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.letter.LetterRule;
import io.yinuo.suggestion.SuggestionView;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What counts for a letter beside its text: how its bureau weighs the rules, and how the case stands (rules C5, X1, X2).
 *
 * @param dueOn the last day of the reply, or null
 * @param talkMissing whether a talk was wanted that is neither recorded nor waived
 * @param answers to the requests; null where they are not looked at
 * @param keptOutOfTime words that the bureau keeps and that may not be used today
 * @param routine sentences that somebody took for routine work
 * @param copies to whom the bureau sends copies of such replies, or null where nobody compares them
 * @param prints whether a font has the character
 */
public record Circumstances(
        RuleWeights weights,
        LocalDate dueOn,
        LocalDate today,
        boolean talkMissing,
        List<RequestAnswer> answers,
        List<KeptWords> keptOutOfTime,
        List<String> routine,
        String copies,
        IntPredicate prints) {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("io.yinuo.drafting.findings", Locale.ROOT);

    /** Without a look at the requests and at the words that the bureau keeps. */
    public Circumstances(RuleWeights weights, LocalDate dueOn, LocalDate today, boolean talkMissing) {
        this(weights, dueOn, today, talkMissing, null, List.of(), List.of(), null, character -> true);
    }

    /** The same for a draft that answers so, in a bureau that keeps such words, which may not be used. */
    public Circumstances drafting(List<RequestAnswer> given, List<KeptWords> outOfTime) {
        return new Circumstances(weights, dueOn, today, talkMissing, given, outOfTime, routine, copies, prints);
    }

    /** The same where copies go to those units, and a letter is printed with these characters. */
    Circumstances sending(String copied, IntPredicate printed) {
        return new Circumstances(weights, dueOn, today, talkMissing, answers, keptOutOfTime, routine, copied, printed);
    }

    /** The same for a letter in which somebody took these sentences for routine. */
    Circumstances folding(List<FoldedSentence> folds) {
        var words = folds.stream().map(FoldedSentence::words).toList();
        return new Circumstances(weights, dueOn, today, talkMissing, answers, keptOutOfTime, words, copies, prints);
    }

    /** The same for a letter of that bureau on that matter, in which somebody took these sentences for routine. */
    public Circumstances of(SuggestionView matter, BureauView bureau, Press press, List<FoldedSentence> folds) {
        return sending(matter.kind().settingsOf(bureau).copies(), press::prints).folding(folds);
    }

    /** Where nothing of the case holds a letter up. */
    static Circumstances weighing(RuleWeights weights) {
        return weighing(weights, false);
    }

    /** Where only that may hold it up which must be mended before anybody reviews it. */
    static Circumstances weighing(RuleWeights weights, boolean talkMissing) {
        return new Circumstances(weights, null, null, talkMissing);
    }

    /** Lateness asks for a reason and holds nothing up; a missing talk does, until it is held or waived (rule X1). */
    Stream<LetterFinding> findings() {
        var late = dueOn != null && today.isAfter(dueOn)
                ? Stream.of(finding(FindingSeverity.WARNING, "X1.late", LetterPhrases.day(dueOn)))
                : Stream.<LetterFinding>of();
        var untalked = talkMissing ? Stream.of(finding(FindingSeverity.ERROR, "X1.talk")) : Stream.<LetterFinding>of();
        return Stream.concat(late, untalked);
    }

    private static LetterFinding finding(FindingSeverity severity, String key, Object... about) {
        var message = MessageFormat.format(MESSAGES.getString(key), about);
        return new LetterFinding(LetterRule.X1.name(), severity, LetterRule.X1.phase(), null, 0, null, message, null);
    }
}
