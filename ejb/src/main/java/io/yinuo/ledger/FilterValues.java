package io.yinuo.ledger;

import io.yinuo.register.CountedRows;
import io.yinuo.register.GivenBack;
import io.yinuo.register.LedgerQuery;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import java.util.Set;
import java.util.UUID;

/**
 * By what the ledger is narrowed and in which order it stands (筛选条件); null leaves a part out.
 *
 * @param archived whether only matters in the archive, or only others
 * @param givenBack how far they have come on their way back to the referrer
 * @param counted the figure of the statistics behind which they stand
 */
public record FilterValues(
        String text,
        MatterKind kind,
        SuggestionStatus status,
        UUID sectionId,
        UUID leaderId,
        boolean keyOnly,
        boolean overdueOnly,
        boolean toCompleteOnly,
        Boolean archived,
        GivenBack givenBack,
        CountedRows counted,
        LedgerQuery.Sort sort,
        boolean descending) {

    /** Narrows nothing: all that may be seen, next deadline first. */
    public static final FilterValues NONE =
            new FilterValues(null, null, null, null, null, false, false, false, null, null, null, null, false);

    private static final int MOST_TEXT = 100;

    public FilterValues {
        text = text == null || text.isBlank() ? null : text.strip();
        sort = sort == null ? LedgerQuery.Sort.DUE : sort;
    }

    /** The query of one page. */
    public LedgerQuery query(int page, int size) {
        var statuses = status == null ? Set.<SuggestionStatus>of() : Set.of(status);
        return new LedgerQuery(
                text, kind, statuses, sectionId, leaderId, keyOnly, overdueOnly, toCompleteOnly, archived, givenBack, counted, sort,
                descending, page, size);
    }

    /** The same, in another order. */
    public FilterValues sorted(LedgerQuery.Sort by, boolean down) {
        return new FilterValues(
                text, kind, status, sectionId, leaderId, keyOnly, overdueOnly, toCompleteOnly, archived, givenBack, counted, by,
                down);
    }

    void check(InvalidInput.Check check) {
        check.optionalText(text, "filter.text", MOST_TEXT)
                .that(counted == null || counted.isInLedger(), "filter.counted", "COUNTED_UNKNOWN");
    }
}
