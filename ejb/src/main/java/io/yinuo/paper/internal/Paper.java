package io.yinuo.paper.internal;

import io.yinuo.paper.FileFormat;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.PaperView;
import io.yinuo.shared.Actor;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A file that belongs to a matter, or waits for one that is being registered.
 *
 * <p>What it is never changes. It can be taken back once; its row stays, and {@code offeredSha256}, which keeps a matter
 * from holding the same file twice, becomes free.
 */
@Entity
public class Paper {

    @Id
    private UUID id;

    private UUID suggestionId;

    @Column(updatable = false)
    private UUID bureauId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaperKind kind;

    @Column(updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileFormat format;

    @Column(updatable = false)
    private long sizeInBytes;

    @Column(updatable = false)
    private String sha256;

    private String offeredSha256;

    @Column(updatable = false)
    private UUID addedBy;

    @Column(updatable = false)
    private Instant addedAt;

    private UUID withdrawnBy;
    private Instant withdrawnAt;
    private String withdrawalReason;
    private UUID exchangedFor;

    @Version
    private int version;

    protected Paper() {}

    /** A paper without a matter, until {@link #joinMatter}. */
    public Paper(UUID bureauId, PaperKind kind, CheckedFile file, UUID addedBy, Instant addedAt) {
        this.id = UUID.randomUUID();
        this.bureauId = Objects.requireNonNull(bureauId, "bureauId");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.fileName = file.name();
        this.format = file.format();
        this.sizeInBytes = file.content().length;
        this.sha256 = file.sha256();
        this.offeredSha256 = sha256;
        this.addedBy = Objects.requireNonNull(addedBy, "addedBy");
        this.addedAt = Objects.requireNonNull(addedAt, "addedAt");
    }

    /** @throws StateConflict {@code PAPER_HAS_MATTER} when it belongs to a matter already */
    public void joinMatter(UUID toSuggestionId) {
        if (suggestionId != null) {
            throw new StateConflict("PAPER_HAS_MATTER");
        }
        suggestionId = Objects.requireNonNull(toSuggestionId, "suggestionId");
    }

    /** It belongs to a matter that was registered twice and goes on under another registration. */
    public void goOverTo(UUID otherSuggestionId) {
        suggestionId = Objects.requireNonNull(otherSuggestionId, "suggestionId");
    }

    public boolean isOffered() {
        return withdrawnAt == null;
    }

    /** @throws StateConflict {@code PAPER_WITHDRAWN} when it was taken back before (rule PA6) */
    public void withdraw(String reason, UUID by, Instant at) {
        requireOffered();
        withdrawalReason = reason;
        withdrawnBy = by;
        withdrawnAt = at;
        offeredSha256 = null;
    }

    /** It belongs elsewhere: the other one is offered in its place (rule PA8). */
    void giveWayTo(UUID rightId, String reason, UUID by, Instant at) {
        withdraw(reason, by, at);
        exchangedFor = rightId;
    }

    /** @throws StateConflict {@code PAPER_WITHDRAWN} when its content is no longer given out */
    public void requireOffered() {
        if (withdrawnAt != null) {
            throw new StateConflict("PAPER_WITHDRAWN", fileName);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public String fileName() {
        return fileName;
    }

    public PaperKind kind() {
        return kind;
    }

    public FileFormat format() {
        return format;
    }

    public String sha256() {
        return sha256;
    }

    public UUID addedBy() {
        return addedBy;
    }

    public UUID withdrawnBy() {
        return withdrawnBy;
    }

    public int version() {
        return version;
    }

    /**
     * What the caller may know of it.
     *
     * @param withdrawnByName name of the person who took it back, or null
     */
    public PaperView view(Actor caller, String addedByName, String withdrawnByName) {
        var withdrawal = withdrawnAt == null
                ? null
                : new PaperView.Withdrawal(withdrawalReason, withdrawnByName, withdrawnAt, exchangedFor);
        return new PaperView(
                id, suggestionId, kind, fileName, format, sizeInBytes, sha256, addedByName, addedAt,
                withdrawal == null && PaperRights.mayWithdraw(caller, addedBy, bureauId), withdrawal, version);
    }
}
