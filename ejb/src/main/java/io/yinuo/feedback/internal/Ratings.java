package io.yinuo.feedback.internal;

import io.yinuo.feedback.MeetingView;
import io.yinuo.feedback.ReminderView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The ratings, and what was done to get them, as rows. */
@ApplicationScoped
public class Ratings {

    @PersistenceContext
    EntityManager entities;

    public void add(RatingRow rating) {
        entities.persist(rating);
    }

    public void add(ReminderRow reminder) {
        entities.persist(reminder);
    }

    public void add(MeetingRow meeting) {
        entities.persist(meeting);
    }

    /** Ratings of a reply, oldest first. */
    public List<RatingRow> ofReply(UUID replyId) {
        return entities.createQuery("select r from RatingRow r where r.replyId = :id order by r.ratedAt, r.id", RatingRow.class)
                .setParameter("id", replyId)
                .getResultList();
    }

    /** Reminders of a reply, the first one first. */
    public List<ReminderView> reminders(UUID replyId) {
        return entities.createQuery("select r from ReminderRow r where r.replyId = :id order by r.ordinal", ReminderRow.class)
                .setParameter("id", replyId)
                .getResultStream()
                .map(ReminderRow::view)
                .toList();
    }

    /** Meetings of a case, oldest first. */
    public List<MeetingView> meetings(UUID suggestionId) {
        return entities.createQuery(
                        "select m from MeetingRow m where m.suggestionId = :id order by m.heldOn, m.id", MeetingRow.class)
                .setParameter("id", suggestionId)
                .getResultStream()
                .map(MeetingRow::view)
                .toList();
    }
}
