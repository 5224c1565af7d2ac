package io.yinuo.feedback.internal;

import io.yinuo.feedback.LinkState;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A link by which one submitter reaches one delivered reply; it ends by its day, by hand, or after wrong codes. */
@Entity
@Table(name = "rating_link")
public class LinkRow {

    /** Of a million codes ten are tried at most before the office looks at it. */
    static final int MOST_TRIES = 10;

    private static final int VALID_DAYS = 90;

    @Id
    private UUID id;

    private UUID bureauId;

    private UUID suggestionId;

    private UUID replyId;

    private UUID submitterId;

    private String tokenDigest;

    private String codeDigest;

    private LocalDate expiresOn;

    private int wrongTries;

    private boolean revoked;

    private UUID issuedBy;

    private Instant issuedAt;

    @Version
    private int version;

    protected LinkRow() {}

    LinkRow(SuggestionView matter, UUID replyId, UUID submitterId, LinkSecret secret, UUID issuedBy, Instant issuedAt, LocalDate today) {
        id = UUID.randomUUID();
        bureauId = matter.bureauId();
        suggestionId = matter.id();
        this.replyId = replyId;
        this.submitterId = submitterId;
        tokenDigest = secret.tokenDigest();
        codeDigest = secret.codeDigest();
        expiresOn = today.plusDays(VALID_DAYS);
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
    }

    public LinkState state(LocalDate today) {
        if (revoked) {
            return LinkState.REVOKED;
        }
        if (today.isAfter(expiresOn)) {
            return LinkState.EXPIRED;
        }
        return wrongTries >= MOST_TRIES ? LinkState.LOCKED : LinkState.OPEN;
    }

    /**
     * Takes a code; a wrong one is counted.
     *
     * @return whether it opens
     * @throws StateConflict {@code LINK_LOCKED}, {@code LINK_EXPIRED}, {@code LINK_REVOKED}
     */
    public boolean opens(LinkSecret typed, LocalDate today) {
        requireOpen(today);
        boolean right = MessageDigest.isEqual(
                codeDigest.getBytes(StandardCharsets.US_ASCII), typed.codeDigest().getBytes(StandardCharsets.US_ASCII));
        if (!right) {
            wrongTries++;
        }
        return right;
    }

    private void requireOpen(LocalDate today) {
        switch (state(today)) {
            case LOCKED -> throw new StateConflict("LINK_LOCKED");
            case EXPIRED -> throw new StateConflict("LINK_EXPIRED");
            case REVOKED -> throw new StateConflict("LINK_REVOKED");
            case NONE, OPEN -> {
                // a code may be tried
            }
        }
    }

    public void revoke() {
        revoked = true;
    }

    /** @throws StateConflict {@code LINK_NOT_LOCKED} */
    public void unlock(LocalDate today) {
        if (state(today) != LinkState.LOCKED) {
            throw new StateConflict("LINK_NOT_LOCKED");
        }
        wrongTries = 0;
    }

    public int triesLeft() {
        return Math.max(0, MOST_TRIES - wrongTries);
    }

    public int wrongTries() {
        return wrongTries;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public UUID replyId() {
        return replyId;
    }

    public UUID submitterId() {
        return submitterId;
    }
}
