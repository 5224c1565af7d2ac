package io.yinuo.ledger.internal;

import io.yinuo.suggestion.MatterForgotten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The remarks of the office as rows. */
@ApplicationScoped
public class OfficeRemarkRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public Optional<OfficeRemarkRow> find(UUID suggestionId) {
        return Optional.ofNullable(entities.find(OfficeRemarkRow.class, suggestionId));
    }

    public void add(OfficeRemarkRow row) {
        entities.persist(row);
    }

    void forgotten(@Observes MatterForgotten gone) {
        entities.createQuery("delete from OfficeRemarkRow r where r.suggestionId = :id")
                .setParameter("id", gone.suggestionId())
                .executeUpdate();
    }
}
