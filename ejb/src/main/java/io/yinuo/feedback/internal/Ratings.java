package io.yinuo.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The ratings as rows. */
@ApplicationScoped
public class Ratings {

    @PersistenceContext
    EntityManager entities;

    public void add(RatingRow rating) {
        entities.persist(rating);
    }

    public boolean exists(UUID replyId, UUID submitterId) {
        return ofReply(replyId).stream().anyMatch(each -> each.submitterId().equals(submitterId));
    }

    /** Ratings of a reply, oldest first. */
    public List<RatingRow> ofReply(UUID replyId) {
        return entities.createQuery("select r from RatingRow r where r.replyId = :id order by r.ratedAt", RatingRow.class)
                .setParameter("id", replyId)
                .getResultList();
    }
}
