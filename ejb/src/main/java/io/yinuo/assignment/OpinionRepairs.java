package io.yinuo.assignment;

import io.yinuo.assignment.internal.Assignment;
import io.yinuo.assignment.internal.OutsideUnit;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.ProcessRepairs;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/**
 * Opinions of sections and outside units that were lost on the way (协办、会办意见修复): the row says whether one is awaited.
 *
 * <p>The caller has found it lost in this very transaction, checked who asks, and notes it in the trail.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OpinionRepairs {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    ProcessRepairs repairs;

    @Inject
    Workflow workflow;

    /**
     * Lets the draft wait again for an opinion that is awaited; its day stays.
     *
     * @param id of the part of the section, or of the outside unit
     * @throws StateConflict {@code RECORDS_AGREE} when it is awaited already, {@code HANDLING_OVER} when nobody drafts
     */
    public void askAgain(UUID id) {
        repairs.clear(id);
        var asked = Optional.ofNullable(entities.find(Assignment.class, id));
        if (asked.isPresent()) {
            workflow.requestOpinion(asked.get().suggestionId(), id, asked.get().sectionId());
            return;
        }
        var unit = Optional.ofNullable(entities.find(OutsideUnit.class, id)).orElseThrow(() -> new NotFound("UNIT_UNKNOWN", id));
        workflow.requestOutsideOpinion(unit.suggestionId(), id);
    }
}
