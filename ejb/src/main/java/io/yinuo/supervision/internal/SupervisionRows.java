package io.yinuo.supervision.internal;

import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.supervision.LedMatter;
import io.yinuo.supervision.Milestone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The supervisions, and what was reported and asked in their course, as rows. */
@ApplicationScoped
public class SupervisionRows {

    private static final int MOST_LED = 50;

    @PersistenceContext
    EntityManager entities;

    public void add(Supervision supervision) {
        entities.persist(supervision);
    }

    public void add(ProgressReport report) {
        entities.persist(report);
    }

    public void add(Poll poll) {
        entities.persist(poll);
    }

    public Optional<Supervision> find(UUID suggestionId) {
        return entities.createQuery("select s from Supervision s where s.suggestionId = :id", Supervision.class)
                .setParameter("id", suggestionId)
                .getResultStream()
                .findFirst();
    }

    /** Oldest first. */
    public List<ProgressReport> reports(UUID suggestionId) {
        return entities.createQuery(
                        "select r from ProgressReport r where r.suggestionId = :id order by r.reportedOn, r.recordedAt",
                        ProgressReport.class)
                .setParameter("id", suggestionId)
                .getResultList();
    }

    /** Oldest first. */
    public List<Poll> polls(UUID suggestionId) {
        return entities.createQuery(
                        "select p from Poll p where p.suggestionId = :id order by p.heldOn, p.recordedAt", Poll.class)
                .setParameter("id", suggestionId)
                .getResultList();
    }

    /** The open matters that the person leads, the earliest deadline first, each with the step of its plan that comes next. */
    public List<LedMatter> ledBy(UUID leaderId) {
        return entities.createQuery(
                        """
                        select m.id as matter, m.numberText as number, m.title as title, m.replyDueOn as due,
                          (select max(r.reportedOn) from ProgressReport r where r.suggestionId = m.id) as reported,
                          stage.text as words, stage.dueOn as until
                        from Supervision s join Suggestion m on m.id = s.suggestionId
                          left join s.milestones stage on stage.position =
                            (select min(f.position) from Supervision t join t.milestones f where t.id = s.id and f.doneOn is null)
                        where s.leaderId = :leader and s.liftedAt is null and m.status <> :closed
                        order by m.replyDueOn, m.id
                        """,
                        Tuple.class)
                .setParameter("leader", leaderId)
                .setParameter("closed", SuggestionStatus.CLOSED)
                .setMaxResults(MOST_LED)
                .getResultStream()
                .map(SupervisionRows::led)
                .toList();
    }

    /** All open matters that the person leads, the earliest deadline first. */
    public List<UUID> allLedBy(UUID leaderId) {
        return entities.createQuery(
                        "select m.id from Supervision s join Suggestion m on m.id = s.suggestionId where s.leaderId = :leader"
                                + " and s.liftedAt is null and m.status <> :closed order by m.replyDueOn, m.id",
                        UUID.class)
                .setParameter("leader", leaderId)
                .setParameter("closed", SuggestionStatus.CLOSED)
                .getResultList();
    }

    private static LedMatter led(Tuple row) {
        var due = row.get("until", LocalDate.class);
        return new LedMatter(
                row.get("matter", UUID.class), row.get("number", String.class), row.get("title", String.class),
                row.get("due", LocalDate.class), row.get("reported", LocalDate.class),
                due == null ? null : new Milestone(row.get("words", String.class), due, null));
    }
}
