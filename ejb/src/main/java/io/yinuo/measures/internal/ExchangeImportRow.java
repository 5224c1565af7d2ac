package io.yinuo.measures.internal;

import io.yinuo.measures.ExchangeLineStatus;
import io.yinuo.measures.ExchangeStatus;
import io.yinuo.measures.ExchangeView;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A table that came in: looked at, then taken or discarded as a whole, and taken back as a whole. */
@Entity
@Table(name = "measure_import")
public class ExchangeImportRow {

    @Id
    private UUID id;

    private UUID bureauId;

    private String fileName;

    @Enumerated(EnumType.STRING)
    private ExchangeStatus status;

    private String uploadedBy;

    private Instant uploadedAt;

    private String decidedBy;

    private Instant decidedAt;

    private String undoneBy;

    private Instant undoneAt;

    @Version
    private int version;

    protected ExchangeImportRow() {}

    public ExchangeImportRow(UUID bureauId, String fileName, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.bureauId = bureauId;
        this.fileName = fileName;
        this.status = ExchangeStatus.READY;
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    /** @throws StateConflict {@code EXCHANGE_DECIDED} */
    public void decide(boolean taken, String by, Instant at) {
        require(ExchangeStatus.READY, "EXCHANGE_DECIDED");
        status = taken ? ExchangeStatus.TAKEN : ExchangeStatus.DISCARDED;
        decidedBy = by;
        decidedAt = at;
    }

    /** @throws StateConflict {@code EXCHANGE_NOT_TAKEN} */
    public void undo(String by, Instant at) {
        require(ExchangeStatus.TAKEN, "EXCHANGE_NOT_TAKEN");
        status = ExchangeStatus.UNDONE;
        undoneBy = by;
        undoneAt = at;
    }

    private void require(ExchangeStatus wanted, String code) {
        if (status != wanted) {
            throw new StateConflict(code);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public String fileName() {
        return fileName;
    }

    public int version() {
        return version;
    }

    public ExchangeView view(Map<ExchangeLineStatus, Long> counts) {
        return new ExchangeView(
                id, fileName, status, uploadedBy, uploadedAt, decidedBy, decidedAt, undoneBy, undoneAt, counts, version);
    }
}
