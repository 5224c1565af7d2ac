package io.yinuo.importing.internal;

import io.yinuo.importing.ImportSource;
import io.yinuo.importing.ImportStatus;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One uploaded archive from its reading to its end; how far it has got, its lines say. */
@Entity
@Table(name = "archive_import")
public class ArchiveImport {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID bureauId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImportSource source;

    @Column(updatable = false)
    private String fileName;

    @Column(updatable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Column(updatable = false)
    private UUID uploadedBy;

    @Column(updatable = false)
    private Instant uploadedAt;

    private UUID startedBy;
    private Instant startedAt;
    private Instant finishedAt;
    private UUID undoneBy;
    private Instant undoneAt;

    @Version
    private int version;

    protected ArchiveImport() {}

    public ArchiveImport(UUID bureauId, ImportSource source, String fileName, String sha256, UUID by, Instant at) {
        id = UUID.randomUUID();
        this.bureauId = bureauId;
        this.source = source;
        this.fileName = fileName;
        this.sha256 = sha256;
        status = ImportStatus.READING;
        uploadedBy = by;
        uploadedAt = at;
    }

    /** All of it is read. */
    public void beRead() {
        require(ImportStatus.READING);
        status = ImportStatus.READY;
    }

    /** What is ready is recorded from now on; what failed before, once more. */
    public void start(UUID by, Instant at) {
        if (status != ImportStatus.DONE) {
            require(ImportStatus.READY);
        }
        status = ImportStatus.RUNNING;
        startedBy = by;
        startedAt = at;
        finishedAt = null;
    }

    public void finish(Instant at) {
        require(ImportStatus.RUNNING);
        status = ImportStatus.DONE;
        finishedAt = at;
    }

    /** Nothing of it was recorded, and nothing will be. */
    public void discard() {
        if (status != ImportStatus.READING) {
            require(ImportStatus.READY);
        }
        status = ImportStatus.DISCARDED;
    }

    public void undo(UUID by) {
        require(ImportStatus.DONE);
        status = ImportStatus.UNDOING;
        undoneBy = by;
    }

    public void beUndone(Instant at) {
        require(ImportStatus.UNDOING);
        status = ImportStatus.UNDONE;
        undoneAt = at;
    }

    /** @throws StateConflict {@code IMPORT_STATUS_FORBIDS} */
    public void require(ImportStatus expected) {
        if (status != expected) {
            throw new StateConflict("IMPORT_STATUS_FORBIDS", status);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public ImportSource source() {
        return source;
    }

    public String fileName() {
        return fileName;
    }

    public ImportStatus status() {
        return status;
    }

    public UUID uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public UUID startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    public UUID undoneBy() {
        return undoneBy;
    }

    public Instant undoneAt() {
        return undoneAt;
    }

    public int version() {
        return version;
    }
}
