package io.yinuo.register.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.TrailEntry;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.SuggestionView;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a matter bore before it was corrected and bears no longer, as the trail keeps them. */
public final class CorrectedWords {

    private static final String CORRECTION = "intake.correct";
    private static final String NUMBER = "number";
    private static final Set<String> PRINTED = Set.of(NUMBER, "session", "title", "referrer", "submitters");

    private CorrectedWords() {}

    /** One word or name, and the field that it stood in. */
    public record Word(String field, String words) {}

    /** Each once, in the order in which they were corrected. */
    public static List<Word> of(List<TrailEntry> trail, SuggestionView now) {
        var current = current(now);
        return trail.stream()
                .filter(entry -> entry.action().equals(CORRECTION) && !entry.refused())
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> PRINTED.contains(change.field()))
                .flatMap(CorrectedWords::before)
                .filter(word -> !current.contains(word.words()))
                .distinct()
                .toList();
    }

    private static Stream<Word> before(Change change) {
        Collection<?> values = change.before() instanceof Collection<?> several
                ? several
                : Stream.ofNullable(change.before()).toList();
        return values.stream()
                .map(Objects::toString)
                .filter(words -> !words.isBlank() || change.field().equals(NUMBER))
                .map(words -> new Word(change.field(), printed(change.field(), words)));
    }

    /** A number is looked for as it is printed: its figures alone stand in every letter. */
    private static String printed(String field, String words) {
        return field.equals(NUMBER) ? new SuggestionNumber(words).label() : words;
    }

    private static Set<String> current(SuggestionView now) {
        return Stream.concat(
                        Stream.of(now.numberLabel(), now.sessionLabel(), now.title(), now.referrer()),
                        now.submitters().stream().map(SubmitterView::name))
                .collect(Collectors.toSet());
    }
}
