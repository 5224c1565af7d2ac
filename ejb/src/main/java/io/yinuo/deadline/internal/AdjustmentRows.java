package io.yinuo.deadline.internal;

import io.yinuo.deadline.AdjustmentView;
import io.yinuo.deadline.GrantedAdjustment;
import io.yinuo.directory.Directory;
import io.yinuo.shared.NotFound;
import io.yinuo.workflow.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The stored extensions and suspensions. */
@ApplicationScoped
public class AdjustmentRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Workflow workflow;

    public void add(Adjustment adjustment) {
        entities.persist(adjustment);
        entities.flush();
    }

    /** @throws NotFound {@code ADJUSTMENT_UNKNOWN} */
    public Adjustment get(UUID id) {
        return Optional.ofNullable(entities.find(Adjustment.class, id))
                .orElseThrow(() -> new NotFound("ADJUSTMENT_UNKNOWN"));
    }

    /** The one of the deadline that is not at its end. */
    public Optional<Adjustment> openOf(UUID deadlineId) {
        return entities.createQuery("select a from Adjustment a where a.openKey = :deadline", Adjustment.class)
                .setParameter("deadline", deadlineId)
                .getResultStream()
                .findFirst();
    }

    /** Those of a case, the latest first. */
    public List<AdjustmentView> ofCase(UUID caseId) {
        return rows("suggestionId", caseId, "desc").map(this::view).toList();
    }

    /** Those that moved the deadline, oldest first. */
    public List<GrantedAdjustment> grantedTo(UUID deadlineId) {
        return rows("deadlineId", deadlineId, "asc")
                .filter(Adjustment::hasEffect)
                .map(Adjustment::granted)
                .toList();
    }

    /** What was owed is done: the open one of the deadline ends, and its process with it. */
    public void lapse(UUID deadlineId) {
        openOf(deadlineId).ifPresent(open -> {
            open.lapse();
            workflow.withdrawAdjustment(open.id());
        });
    }

    public AdjustmentView view(Adjustment row) {
        return row.view(name(row.requestedBy()), row.decidedBy() == null ? null : name(row.decidedBy()));
    }

    private String name(UUID personId) {
        return directory.person(personId).name();
    }

    private Stream<Adjustment> rows(String key, UUID id, String order) {
        return entities.createQuery(
                        "select a from Adjustment a where a." + key + " = :id order by a.requestedAt " + order + ", a.id",
                        Adjustment.class)
                .setParameter("id", id)
                .getResultStream();
    }
}
