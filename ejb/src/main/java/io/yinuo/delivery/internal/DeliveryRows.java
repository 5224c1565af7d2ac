package io.yinuo.delivery.internal;

import io.yinuo.drafting.Receipts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The recorded deliveries. */
@ApplicationScoped
public class DeliveryRows implements Receipts {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    public void add(Delivery delivery) {
        entities.persist(delivery);
    }

    public List<Delivery> ofReply(UUID replyId) {
        return entities.createQuery("select d from Delivery d where d.replyId = :id", Delivery.class)
                .setParameter("id", replyId)
                .getResultList();
    }

    /** The submitters whom the reply has reached. */
    public Set<UUID> reached(UUID replyId) {
        return ofReply(replyId).stream().map(Delivery::submitterId).collect(Collectors.toSet());
    }

    @Override
    public boolean has(UUID replyId, UUID personId) {
        return !entities.createNativeQuery(
                        """
                        select d.id from delivery d join submitter s on s.id = d.submitter_id
                        where d.reply_id = :reply and s.person_id = :person
                        """)
                .setParameter("reply", replyId)
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
    }
}
