package io.yinuo.archiving.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The last number that a bureau gave in a year; the row is the lock under which numbers are given. */
@Entity
@Table(name = "archive_counter")
class ArchiveCounter {

    @EmbeddedId
    private Series series;

    private int lastNumber;

    protected ArchiveCounter() {}

    ArchiveCounter(Series series) {
        this.series = series;
    }

    int next() {
        lastNumber++;
        return lastNumber;
    }

    /** What numbers are counted for. */
    @Embeddable
    record Series(UUID bureauId, @Column(name = "archive_year") int year) {}
}
