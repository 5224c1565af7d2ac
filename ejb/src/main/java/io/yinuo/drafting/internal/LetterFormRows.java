package io.yinuo.drafting.internal;

import io.yinuo.document.LetterForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** The forms in which bureaus have sent their replies. */
@ApplicationScoped
public class LetterFormRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /**
     * The form at that moment; the form 文件 where the bureau chose none.
     *
     * @param at null for now
     */
    public LetterForm of(UUID bureauId, Instant at) {
        var query = at == null
                ? entities.createQuery("select f from LetterFormRow f where f.bureauId = :bureau order by f.since desc", LetterFormRow.class)
                : entities.createQuery(
                                "select f from LetterFormRow f where f.bureauId = :bureau and f.since <= :at order by f.since desc",
                                LetterFormRow.class)
                        .setParameter("at", at);
        return query.setParameter("bureau", bureauId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(LetterFormRow::form)
                .orElse(LetterForm.DOCUMENT);
    }

    public void add(UUID bureauId, LetterForm form, Instant since) {
        entities.persist(new LetterFormRow(bureauId, form, since));
    }
}
