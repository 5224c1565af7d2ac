package io.yinuo.register;

import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.register.internal.DeskSql;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.WorkItems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Opens the step that somebody of the bureau came to take; a deputy acts on the own case (rule E2). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@RolesAllowed({
    Roles.SECRETARY,
    Roles.OFFICER,
    Roles.SECTION_HEAD,
    Roles.REVIEWER,
    Roles.VICE_DIRECTOR,
    Roles.DIRECTOR,
    Roles.SUPERVISOR,
    Roles.LIAISON
})
public class OpenSteps {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Callers callers;

    @Inject
    WorkClock clock;

    @Inject
    WorkItems workItems;

    @Inject
    Suggestions suggestions;

    /**
     * The step and its matter, when the caller may take it; who reaches for a step of others is written down.
     *
     * @throws io.yinuo.shared.NotFound {@code TASK_UNKNOWN}
     * @throws StateConflict {@code TASK_FINISHED}
     * @throws io.yinuo.shared.Forbidden {@code TASK_NOT_YOURS}
     */
    @Trailed(value = "register.openStep", onlyRefusals = true)
    public OpenStep open(String taskId) {
        var actor = callers.current();
        var suggestionId = workItems.require(taskId, actor).suggestionId();
        var item = new DeskSql(entities, actor, clock)
                .mineOf(suggestionId).stream()
                        .filter(mine -> mine.taskId().equals(taskId))
                        .findFirst()
                        .orElseThrow(() -> new StateConflict("TASK_FINISHED"));
        return new OpenStep(item, suggestions.get(suggestionId));
    }
}
