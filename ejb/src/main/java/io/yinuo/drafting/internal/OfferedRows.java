package io.yinuo.drafting.internal;

import io.yinuo.drafting.LetterField;
import io.yinuo.drafting.OfferedText;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Chooses the kept texts that may be used for a matter today, and fills them. */
@ApplicationScoped
public class OfferedRows {

    private static final Comparator<OfferedText> BEST_FIRST = Comparator.comparing(OfferedText::kind)
            .thenComparing(Comparator.comparingInt(OfferedText::fit).reversed())
            .thenComparing(OfferedText::name);

    @Inject
    StandardTextRows rows;

    @Inject
    WorkClock clock;

    /** Those of the bureau that has the matter. */
    public List<OfferedText> of(SuggestionView matter, FieldValues values) {
        var fit = Fit.to(matter);
        return rows.of(matter.bureauId()).stream()
                .filter(row -> row.isUsable(clock.today()) && row.isFor(matter.kind()))
                .map(row -> offered(row, values, fit))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static OfferedText offered(StandardTextRow row, FieldValues values, Fit fit) {
        var filled = values.fill(row.passages());
        var open = filled.stream().flatMap(passage -> LetterField.in(passage.text())).distinct().toList();
        return new OfferedText(
                row.id(), row.kind(), row.name(), row.source(), filled, open, fit.of(row), fit.common(row),
                row.matter(), row.usableUntil());
    }
}
