package io.yinuo.search.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that has changed since it was written to the index: a matter, or without one what belongs to none. */
@Entity
@Table(name = "search_mark")
public class SearchMark {

    @Id
    private UUID id;

    private UUID suggestionId;

    private Instant markedAt;

    protected SearchMark() {}

    SearchMark(UUID suggestionId, Instant markedAt) {
        id = UUID.randomUUID();
        this.suggestionId = suggestionId;
        this.markedAt = markedAt;
    }

    UUID suggestionId() {
        return suggestionId;
    }
}
