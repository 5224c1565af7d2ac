package io.yinuo.handover;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.handover.internal.Drafters;
import io.yinuo.handover.internal.StepMoveRow;
import io.yinuo.handover.internal.StepMoves;
import io.yinuo.handover.internal.TakerPolicy;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.StepKinds;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Gives an open step to somebody else who could take it (改派): by the office, or within a section by its head. */
@Stateless
public class Reassignments {

    private static final Duration NEWS_OF = Duration.ofDays(14);
    private static final int MOST_NEWS = 8;
    private static final int MOST_REASON = 500;

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Suggestions suggestions;

    @Inject
    WorkItems workItems;

    @Inject
    TakerPolicy takers;

    @Inject
    Drafters drafters;

    @Inject
    StepMoves moves;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The open step, for those who may give it to somebody else. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public WorkItem step(String taskId) {
        return open(taskId);
    }

    /**
     * The open step with which the whole drafting of a case goes, for those who may give it to somebody else.
     *
     * @throws StateConflict {@code NO_DRAFTING_STEP} while the case is not being drafted
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public WorkItem drafting(UUID suggestionId) {
        caseAccess.requireSightByRole(callers.current(), suggestionId);
        var step = workItems.openOf(suggestionId).stream()
                .filter(item -> StepKinds.isDraft(item.element()) && !drafters.isFurther(item))
                .findFirst()
                .orElseThrow(() -> new StateConflict("NO_DRAFTING_STEP"));
        check(step);
        return step;
    }

    /** Who could take the step, by name. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PersonView> takers(String taskId) {
        var step = open(taskId);
        return takers.takers(step, suggestions.get(step.suggestionId()));
    }

    private WorkItem open(String taskId) {
        var step = workItems.look(taskId, callers.current());
        check(step);
        return step;
    }

    private void check(WorkItem step) {
        TakerPolicy.requireRight(callers.current(), step, suggestions.get(step.suggestionId()));
        TakerPolicy.requireReassignable(step);
    }

    /**
     * Gives the step to somebody else; with a drafting step goes the whole drafting of the case.
     *
     * @throws StateConflict {@code STEP_MOVED} when it changed hands since the page was shown
     * @throws InvalidInput {@code COULD_NOT_TAKE} for somebody without the grant (rule HO1)
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SECTION_HEAD})
    @Trailed("handover.reassign")
    public void reassign(ReassignStep command) {
        var step = workItems.look(command.taskId(), callers.current());
        trail.about(step.suggestionId(), step.bureauId(), step.subjectId());
        check(step);
        var matter = suggestions.get(step.suggestionId());
        var from = TakerPolicy.named(step).orElse(null);
        if (!Objects.equals(from, command.fromId())) {
            throw new StateConflict("STEP_MOVED");
        }
        new InvalidInput.Check()
                .present(command.toId(), "toId")
                .text(command.reason(), "reason", MOST_REASON)
                .that(command.toId() == null || takers.takers(step, matter).stream().anyMatch(one -> one.id().equals(command.toId())),
                        "toId", "COULD_NOT_TAKE")
                .done();
        if (drafters.isFurther(step)) {
            drafters.replaceFurther(step, command.toId());
        } else if (StepKinds.isDraft(step.element())) {
            drafters.replace(matter, command.toId());
        } else {
            workItems.give(step.taskId(), command.toId());
        }
        var cause = new StepMoveRow.Cause(callers.current().personId(), command.reason().strip(), clock.now());
        moves.add(new StepMoveRow(step, from, command.toId(), cause));
        trail.note(
                step.suggestionId(), step.bureauId(), step.subjectId(), Change.set("movedStep", step.element()),
                new Change("holder", nameOf(from), nameOf(command.toId())), Change.set("reason", cause.reason()));
    }

    private String nameOf(UUID personId) {
        return personId == null ? null : directory.person(personId).name();
    }

    /** What changed hands in a case, oldest first; nothing for those who do not work on it. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<StepMove> ofCase(UUID suggestionId) {
        var actor = callers.current();
        caseAccess.requireSightByRole(actor, suggestionId);
        return caseAccess.isInside(actor, suggestionId) ? moves.ofCase(suggestionId) : List.of();
    }

    /** What came to the caller or went from the caller lately, newest first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<StepMove> news() {
        return moves.concerning(callers.current().personId(), clock.now().minus(NEWS_OF), MOST_NEWS);
    }
}
