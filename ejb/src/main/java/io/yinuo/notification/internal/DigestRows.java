package io.yinuo.notification.internal;

import io.yinuo.notification.MailMode;
import io.yinuo.shared.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What waits for digests, and the mornings on which they were written. */
@ApplicationScoped
public class DigestRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    void add(DigestLine line) {
        entities.persist(line);
    }

    /** Who wants digests, or has something waiting for one, and was not looked at on that day. */
    public List<UUID> waiting(LocalDate day) {
        return entities.createQuery(
                        "select c.personId from PersonChannel c where not exists"
                                + " (select 1 from DigestDay d where d.key.personId = c.personId and d.key.digestOn = :day)"
                                + " and (exists (select 1 from DigestLine l where l.personId = c.personId)"
                                + " or exists (select 1 from PersonChannel o join o.modes m where o.personId = c.personId and m = :digest))"
                                + " order by c.personId",
                        UUID.class)
                .setParameter("day", day)
                .setParameter("digest", MailMode.DIGEST)
                .getResultList();
    }

    /** @throws StaleVersion when another server does so at this moment */
    public void begin(UUID person, LocalDate day) {
        FirstRow.add(entities, new DigestDay(person, day));
    }

    /** What waits for the person, the oldest first; it waits no longer. */
    public List<DigestLine> take(UUID person) {
        var lines = entities.createQuery(
                        "select l from DigestLine l where l.personId = :person order by l.toldAt, l.id", DigestLine.class)
                .setParameter("person", person)
                .getResultList();
        lines.forEach(entities::remove);
        return lines;
    }
}
