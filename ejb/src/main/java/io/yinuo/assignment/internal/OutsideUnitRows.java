package io.yinuo.assignment.internal;

import io.yinuo.assignment.OutsideUnitView;
import io.yinuo.assignment.OutsideUnitView.Disagreement;
import io.yinuo.assignment.OutsideUnitView.Opinion;
import io.yinuo.assignment.OutsideUnitView.Sending;
import io.yinuo.assignment.OutsideUnitView.Urging;
import io.yinuo.directory.Directory;
import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The stored outside units. */
@Dependent
public class OutsideUnitRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    /** @throws NotFound {@code UNIT_UNKNOWN} */
    public OutsideUnit get(UUID id) {
        var found = id == null ? null : entities.find(OutsideUnit.class, id);
        if (found == null) {
            throw new NotFound("UNIT_UNKNOWN", id);
        }
        return found;
    }

    /** Those of the ids that are there, read at once. */
    List<OutsideUnit> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select u from OutsideUnit u where u.id in :ids", OutsideUnit.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public void add(OutsideUnit unit) {
        entities.persist(unit);
    }

    /** The units of a case, in the order in which they were named. */
    public List<OutsideUnit> ofCase(UUID suggestionId) {
        return entities.createQuery(
                        "select u from OutsideUnit u where u.suggestionId = :case order by u.addedAt, u.id", OutsideUnit.class)
                .setParameter("case", suggestionId)
                .getResultList();
    }

    public OutsideUnitView view(OutsideUnit unit) {
        var story = unit.story();
        return new OutsideUnitView(
                unit.id(), unit.name(), story.contact(), story.phone(), unit.status(), sending(unit, story), story.dueOn(),
                opinion(unit, story), story.waiverReason(),
                unit.urgings().stream().map(this::urging).toList(), disagreement(unit, story), unit.version());
    }

    private static Sending sending(OutsideUnit unit, OutsideUnitStory story) {
        return unit.sentOn() == null
                ? null
                : new Sending(story.channel(), unit.sentOn(), story.receiver(), story.letterNumber());
    }

    private Opinion opinion(OutsideUnit unit, OutsideUnitStory story) {
        return story.opinion() == null
                ? null
                : new Opinion(
                        story.signer(), story.answeredOn(), story.opinion(), story.paperId(), story.late(),
                        name(unit.recordedBy()));
    }

    private Urging urging(UrgingRow row) {
        return new Urging(row.urgedOn(), row.spokenWith(), row.note(), name(row.urgedBy()));
    }

    private static Disagreement disagreement(OutsideUnit unit, OutsideUnitStory story) {
        return story.disagreement() == null
                ? null
                : new Disagreement(
                        story.disagreement(), story.broughtTo(), unit.broughtOn(), story.settlement(), story.settledOn());
    }

    private String name(UUID personId) {
        return directory.person(personId).name();
    }
}
