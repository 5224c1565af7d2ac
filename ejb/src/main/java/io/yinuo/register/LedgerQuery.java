package io.yinuo.register;

import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import java.util.Set;
import java.util.UUID;

/**
 * What to show of the ledger; null or empty leaves a filter out.
 *
 * @param text number, or a part of the title or of a submitter's name
 * @param leaderId only key matters that this leader leads
 * @param overdueOnly only open matters whose reply is late
 * @param toCompleteOnly only matters whose number or text is still to come
 * @param archived whether only matters in the archive, or only others
 * @param givenBack only matters that the referrer was asked to take back, with what came of it
 * @param counted only matters that stand behind a figure of the statistics
 * @param page counted from 0
 * @param size at most {@link PageOf#MAX_SIZE}
 */
public record LedgerQuery(
        String text,
        MatterKind kind,
        Set<SuggestionStatus> statuses,
        UUID sectionId,
        UUID leaderId,
        boolean keyOnly,
        boolean overdueOnly,
        boolean toCompleteOnly,
        Boolean archived,
        GivenBack givenBack,
        CountedRows counted,
        Sort sort,
        boolean descending,
        int page,
        int size) {

    /**
     * By what the ledger can be sorted.
     *
     * <p>The first seven are read along an index, so that a page costs the same however many matters there are. For the
     * others the database looks at every matter that the filter leaves, and sorts: their cost grows with the matters, and a
     * filter keeps it short.
     */
    public enum Sort {
        DUE,
        NUMBER,
        REFERRED,
        TITLE,
        STATUS,
        KIND,
        KEY_MATTER,
        SECTION,
        SESSION,
        LEAD_SUBMITTER,
        DELEGATION,
        REFERRER,
        HANDLING_ROLE,
        KEY_LEADER,
        OFFICER,
        TALKS,
        DOCUMENT_NUMBER,
        DELIVERED_ON,
        OUTCOME,
        DISCLOSURE,
        ATTITUDE,
        RESULT,
        REHANDLED,
        COMMITMENTS,
        ARCHIVE_NUMBER
    }

    public LedgerQuery {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        sort = sort == null ? Sort.DUE : sort;
        page = Math.max(0, page);
        size = PageOf.rows(size);
    }

    /** Behind whatever figure. */
    public LedgerQuery(
            String text, MatterKind kind, Set<SuggestionStatus> statuses, UUID sectionId, UUID leaderId, boolean keyOnly,
            boolean overdueOnly, boolean toCompleteOnly, Boolean archived, GivenBack givenBack, Sort sort, boolean descending,
            int page, int size) {
        this(
                text, kind, statuses, sectionId, leaderId, keyOnly, overdueOnly, toCompleteOnly, archived, givenBack, null, sort,
                descending, page, size);
    }

    /** Whether complete or not. */
    public LedgerQuery(
            String text, MatterKind kind, Set<SuggestionStatus> statuses, UUID sectionId, boolean keyOnly,
            boolean overdueOnly, Sort sort, boolean descending, int page, int size) {
        this(text, kind, statuses, sectionId, null, keyOnly, overdueOnly, false, null, null, null, sort, descending, page, size);
    }

    /** The same filter and order, another page. */
    public LedgerQuery page(int number, int rows) {
        return new LedgerQuery(
                text, kind, statuses, sectionId, leaderId, keyOnly, overdueOnly, toCompleteOnly, archived, givenBack, counted,
                sort, descending, number, rows);
    }

    /** All that may be seen, next deadline first. */
    public static LedgerQuery all(int page, int size) {
        return new LedgerQuery(null, null, null, null, false, false, Sort.DUE, false, page, size);
    }
}
