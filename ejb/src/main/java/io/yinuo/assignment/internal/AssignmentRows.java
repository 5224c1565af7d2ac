package io.yinuo.assignment.internal;

import io.yinuo.assignment.AssignmentView;
import io.yinuo.assignment.ConsultationView;
import io.yinuo.assignment.TalkWaiverView;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored assignments and consultations. */
@Dependent
public class AssignmentRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entityManager;

    @Inject
    Directory directory;

    /** @throws NotFound {@code ASSIGNMENT_UNKNOWN} */
    public Assignment get(UUID id) {
        var found = entityManager.find(Assignment.class, id);
        if (found == null) {
            throw new NotFound("ASSIGNMENT_UNKNOWN", id);
        }
        return found;
    }

    /** Those of the ids that are there, read at once. */
    List<Assignment> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select a from Assignment a where a.id in :ids", Assignment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public Sheet sheet(UUID suggestionId) {
        return new Sheet(suggestionId, ofCase(suggestionId));
    }

    public void add(Object row) {
        entityManager.persist(row);
    }

    public List<AssignmentView> views(UUID suggestionId) {
        return ofCase(suggestionId).stream().map(this::view).toList();
    }

    public List<ConsultationView> consultations(UUID suggestionId) {
        return entityManager
                .createQuery(
                        "select c from Consultation c where c.suggestionId = :case order by c.heldOn, c.recordedAt",
                        Consultation.class)
                .setParameter("case", suggestionId)
                .getResultStream()
                .map(consultation -> consultation.view(name(consultation.recordedBy())))
                .toList();
    }

    /** Why no talk is held, if somebody said so. */
    public Optional<TalkWaiverView> talkWaiver(UUID suggestionId) {
        return Optional.ofNullable(entityManager.find(TalkWaiver.class, suggestionId))
                .map(waiver -> waiver.view(name(waiver.waivedBy())));
    }

    private List<Assignment> ofCase(UUID suggestionId) {
        return entityManager
                .createQuery(
                        """
                        select a from Assignment a where a.suggestionId = :case
                        order by a.createdAt, case when a.role = io.yinuo.assignment.AssignmentRole.LEAD then 0 else 1 end, a.id""",
                        Assignment.class)
                .setParameter("case", suggestionId)
                .getResultList();
    }

    private AssignmentView view(Assignment row) {
        var story = row.story();
        return new AssignmentView(
                row.id(),
                row.sectionId(),
                nameOf(row),
                row.role(),
                row.status(),
                story.ground(),
                story.objection(),
                story.officerId(),
                name(story.officerId()),
                story.opinion(),
                name(story.opinionBy()),
                story.opinionAt(),
                story.waiverReason(),
                story.dueOn(),
                row.version());
    }

    /** What was answered keeps the name of its day (rule SC1). */
    private String nameOf(Assignment row) {
        var answered = row.story().opinionAt();
        return answered == null
                ? directory.section(row.sectionId()).name()
                : directory.sectionNameOn(row.sectionId(), LocalDate.ofInstant(answered, WorkClock.ZONE));
    }

    private String name(UUID personId) {
        PersonView person = personId == null ? null : directory.person(personId);
        return person == null ? null : person.name();
    }
}
