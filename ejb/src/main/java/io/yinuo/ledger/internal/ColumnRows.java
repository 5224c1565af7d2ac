package io.yinuo.ledger.internal;

import io.yinuo.ledger.ChosenColumns;
import io.yinuo.ledger.ColumnLayout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The columns that people and bureaus chose. */
@ApplicationScoped
public class ColumnRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /** @param otherwise what counts when the holder has not chosen */
    public ChosenColumns of(UUID holder, ColumnLayout otherwise) {
        var row = entities.find(ColumnRow.class, holder);
        return row == null ? new ChosenColumns(otherwise, false, 0) : new ChosenColumns(row.layout(), true, row.version());
    }

    public void settle(UUID holder, ColumnLayout layout) {
        var row = entities.find(ColumnRow.class, holder);
        if (row == null) {
            entities.persist(new ColumnRow(holder, layout));
        } else {
            row.arrange(layout);
        }
    }

    public void reset(UUID holder) {
        var row = entities.find(ColumnRow.class, holder);
        if (row != null) {
            entities.remove(row);
        }
    }
}
