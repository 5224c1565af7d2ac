package io.yinuo.measures.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which edition of a catalogue is in the tables. */
@Entity
@Table(name = "measure_catalogue")
class CatalogueRow {

    @Id
    private String name;

    private int edition;

    private Instant loadedAt;

    protected CatalogueRow() {}

    /** A server of an earlier edition that starts once more brings nothing back. */
    boolean isOlderThan(int shipped) {
        return edition < shipped;
    }

    void loaded(int taken, Instant at) {
        edition = taken;
        loadedAt = at;
    }
}
