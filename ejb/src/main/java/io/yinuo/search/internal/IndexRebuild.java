package io.yinuo.search.internal;

import io.yinuo.search.RebuildView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One counting-up of all documents, with how far it has got; a server that starts again goes on from there. */
@Entity
@Table(name = "search_rebuild")
public class IndexRebuild {

    @Id
    private UUID id;

    private String requestedBy;

    private UUID requestedIn;

    private Instant requestedAt;

    private int cases;

    private int done;

    private UUID lastCase;

    private int documents;

    private Instant finishedAt;

    protected IndexRebuild() {}

    /**
     * @param requestedBy null when the application asks for it
     * @param requestedIn the bureau of that person, or null
     */
    IndexRebuild(String requestedBy, UUID requestedIn, int cases, Instant requestedAt) {
        id = UUID.randomUUID();
        this.requestedBy = requestedBy;
        this.requestedIn = requestedIn;
        this.cases = cases;
        this.requestedAt = requestedAt;
    }

    void advance(List<UUID> counted, int written) {
        done += counted.size();
        documents += written;
        lastCase = counted.get(counted.size() - 1);
    }

    void finish(int written, Instant now) {
        documents += written;
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID lastCase() {
        return lastCase;
    }

    /** As people of that bureau read it. */
    RebuildView view(UUID bureauId) {
        boolean elsewhere = requestedBy != null && !bureauId.equals(requestedIn);
        return new RebuildView(elsewhere ? null : requestedBy, elsewhere, requestedAt, cases, done, documents, finishedAt);
    }
}
