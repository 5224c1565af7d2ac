package io.yinuo.ledger.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** With which filter the ledger opens for a person. */
@Entity
@Table(name = "standard_filter")
class StandardFilterRow {

    @Id
    private UUID personId;

    private UUID filterId;

    protected StandardFilterRow() {}

    StandardFilterRow(UUID personId) {
        this.personId = personId;
    }

    void take(UUID chosen) {
        filterId = chosen;
    }

    UUID filterId() {
        return filterId;
    }
}
