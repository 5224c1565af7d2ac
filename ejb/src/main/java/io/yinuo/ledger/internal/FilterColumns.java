package io.yinuo.ledger.internal;

import io.yinuo.ledger.FilterValues;
import io.yinuo.register.CountedRows;
import io.yinuo.register.GivenBack;
import io.yinuo.register.LedgerQuery;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** The columns of what a filter asks for. */
@Embeddable
class FilterColumns {

    private String words;

    @Enumerated(EnumType.STRING)
    private MatterKind kind;

    @Enumerated(EnumType.STRING)
    private SuggestionStatus status;

    private UUID sectionId;
    private UUID leaderId;
    private boolean keyOnly;
    private boolean overdueOnly;
    private boolean toCompleteOnly;
    private Boolean archived;

    @Enumerated(EnumType.STRING)
    private GivenBack givenBack;

    private String counted;

    @Enumerated(EnumType.STRING)
    private LedgerQuery.Sort sortedBy;

    private boolean descending;

    protected FilterColumns() {}

    FilterColumns(FilterValues filter) {
        words = filter.text();
        kind = filter.kind();
        status = filter.status();
        sectionId = filter.sectionId();
        leaderId = filter.leaderId();
        keyOnly = filter.keyOnly();
        overdueOnly = filter.overdueOnly();
        toCompleteOnly = filter.toCompleteOnly();
        archived = filter.archived();
        givenBack = filter.givenBack();
        counted = filter.counted() == null ? null : filter.counted().text();
        sortedBy = filter.sort();
        descending = filter.descending();
    }

    FilterValues values() {
        return new FilterValues(
                words, kind, status, sectionId, leaderId, keyOnly, overdueOnly, toCompleteOnly, archived, givenBack,
                CountedRows.of(counted), sortedBy, descending);
    }
}
