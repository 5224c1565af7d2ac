package io.yinuo.web.ledger;

import io.yinuo.ledger.FilterValues;
import io.yinuo.register.CountedRows;
import io.yinuo.register.GivenBack;
import io.yinuo.register.LedgerQuery.Sort;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import java.io.Serializable;
import java.util.UUID;

/** The fields by which the ledger is narrowed, as the page fills them. */
public class FilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private MatterKind kind;
    private SuggestionStatus status;
    private UUID sectionId;
    private UUID leaderId;
    private boolean keyOnly;
    private boolean overdueOnly;
    private boolean toCompleteOnly;
    private Boolean archived;
    private GivenBack givenBack;
    private CountedRows counted;
    private Sort sort;
    private boolean descending;

    public FilterValues values() {
        return new FilterValues(
                text, kind, status, sectionId, leaderId, keyOnly, overdueOnly, toCompleteOnly, archived, givenBack,
                counted, sort, descending);
    }

    public void take(FilterValues values) {
        text = values.text();
        kind = values.kind();
        status = values.status();
        sectionId = values.sectionId();
        leaderId = values.leaderId();
        keyOnly = values.keyOnly();
        overdueOnly = values.overdueOnly();
        toCompleteOnly = values.toCompleteOnly();
        archived = values.archived();
        givenBack = values.givenBack();
        counted = values.counted();
        sort = values.sort();
        descending = values.descending();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind kind) {
        this.kind = kind;
    }

    public SuggestionStatus getStatus() {
        return status;
    }

    public void setStatus(SuggestionStatus status) {
        this.status = status;
    }

    public UUID getSectionId() {
        return sectionId;
    }

    public void setSectionId(UUID sectionId) {
        this.sectionId = sectionId;
    }

    public UUID getLeaderId() {
        return leaderId;
    }

    public void setLeaderId(UUID leaderId) {
        this.leaderId = leaderId;
    }

    public boolean isKeyOnly() {
        return keyOnly;
    }

    public void setKeyOnly(boolean keyOnly) {
        this.keyOnly = keyOnly;
    }

    public boolean isOverdueOnly() {
        return overdueOnly;
    }

    public void setOverdueOnly(boolean overdueOnly) {
        this.overdueOnly = overdueOnly;
    }

    public boolean isToCompleteOnly() {
        return toCompleteOnly;
    }

    public void setToCompleteOnly(boolean toCompleteOnly) {
        this.toCompleteOnly = toCompleteOnly;
    }

    public Boolean getArchived() {
        return archived;
    }

    public void setArchived(Boolean archived) {
        this.archived = archived;
    }

    public GivenBack getGivenBack() {
        return givenBack;
    }

    public void setGivenBack(GivenBack givenBack) {
        this.givenBack = givenBack;
    }

    /** The figure behind which the matters stand. */
    public CountedRows getCounted() {
        return counted;
    }

    public void setCounted(CountedRows counted) {
        this.counted = counted;
    }

    public Sort getSort() {
        return sort;
    }

    public void setSort(Sort sort) {
        this.sort = sort;
    }

    public boolean isDescending() {
        return descending;
    }

    public void setDescending(boolean descending) {
        this.descending = descending;
    }
}
