package io.yinuo.drafting.internal;

import io.yinuo.drafting.DateTerm;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.letter.LetterReading;
import io.yinuo.letter.LetterRule;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the sentences that get a card and name no time (C3): what the cards take for routine needs none, nor does what a person
 * took for it (rule PR10).
 */
final class UndatedPromises {

    private static final String MESSAGE =
            ResourceBundle.getBundle("io.yinuo.drafting.findings", Locale.ROOT).getString("C3.undated");

    /** Times that are read from the day of the letter, which a draft does not have yet. */
    private static final Pattern NAMED = Pattern.compile("今年|本年|半年|季度|年中|\\d月");

    private UndatedPromises() {}

    /** @param routine sentences that somebody took for routine */
    static Stream<LetterFinding> in(LetterReading reading, ReadableLetter letter, List<String> routine) {
        return reading.commitments().stream()
                .filter(commitment -> PromiseReading.isFirm(commitment) && commitment.due() == null)
                .flatMap(commitment -> letter.place(commitment.start(), commitment.end()).stream())
                .filter(place -> !namesTime(place.words()) && !routine.contains(place.words()))
                .map(place -> new LetterFinding(
                        LetterRule.C3.name(), FindingSeverity.WARNING, LetterRule.C3.phase(), place.part(), place.block(),
                        place.start(), place.words(), MESSAGE, null));
    }

    private static boolean namesTime(String words) {
        return DateTerm.in(words).isPresent() || NAMED.matcher(words).find();
    }
}
