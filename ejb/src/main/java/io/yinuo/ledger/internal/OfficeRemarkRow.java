package io.yinuo.ledger.internal;

import io.yinuo.ledger.OfficeRemark;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The remark of one matter; one that was taken away stays, empty. */
@Entity
@Table(name = "office_remark")
public class OfficeRemarkRow {

    @Id
    private UUID suggestionId;

    private String words;

    private UUID writtenBy;

    private Instant writtenAt;

    @Version
    private int version;

    protected OfficeRemarkRow() {}

    public OfficeRemarkRow(UUID suggestionId, String words, UUID writtenBy, Instant writtenAt) {
        this.suggestionId = suggestionId;
        hold(words, writtenBy, writtenAt);
    }

    public void rewrite(String text, UUID by, Instant at) {
        hold(text, by, at);
    }

    private void hold(String text, UUID by, Instant at) {
        words = text;
        writtenBy = by;
        writtenAt = at;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public OfficeRemark view(String writtenByName) {
        return new OfficeRemark(words, writtenByName, writtenAt, version + 1);
    }
}
