package io.yinuo.assignment;

import io.yinuo.assignment.internal.ReferralReturn;
import io.yinuo.assignment.internal.ReferralReturnRows;
import io.yinuo.assignment.internal.ReturnPolicy;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Matters that are not the bureau's own and go back to whoever referred them (退办).
 *
 * <p>The request runs beside the handling, on a sheet or off it: until the referrer agrees, the matter goes on as if there
 * were none, so that no day of its term is lost.
 */
@Stateless
public class ReferralReturns {

    @Inject
    Callers callers;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    Deadlines deadlines;

    @Inject
    Workflow workflow;

    @Inject
    ReferralReturnRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The requests of a matter, the latest first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ReferralReturnView> ofCase(UUID suggestionId) {
        caseAccess.requireInside(callers.current(), suggestionId);
        return rows.ofCase(suggestionId);
    }

    /** Whether the referrer took the matter back, for everybody who may see it, its submitters too. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<HandedBack> handedBack(UUID suggestionId) {
        caseAccess.requireSight(callers.current(), suggestionId);
        return rows.accepted(suggestionId);
    }

    /** The last day on which the bureau can ask, by its deadline rule 退办 (rule RT1). */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public LocalDate lastDay(UUID suggestionId) {
        return windowOf(matter(suggestionId, callers.current()));
    }

    private LocalDate windowOf(SuggestionView matter) {
        var bureau = directory.bureau(matter.bureauId());
        return deadlines.dueOn(DeadlineKind.RETURN, matter.kind(), matter.referredOn(), bureau);
    }

    /**
     * Records that the referrer was asked to take the matter back (rule RT1).
     *
     * @throws StateConflict {@code RETURN_TOO_LATE}; {@code RETURN_PENDING} when an answer is awaited already
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.askReturn")
    public UUID ask(AskReturn command) {
        var actor = callers.current();
        var matter = matter(command.suggestionId(), actor);
        trail.about(matter.id(), matter.bureauId(), matter.id());
        ReturnPolicy.check(command, matter.status(), matter.referredOn(), windowOf(matter), clock.today());
        if (rows.isPending(matter.id())) {
            throw new StateConflict("RETURN_PENDING");
        }
        var asked = new ReferralReturn(command, actor.personId(), clock.now());
        rows.add(asked);
        trail.note(
                matter.id(), matter.bureauId(), asked.id(), Change.set("reason", command.reason().strip()),
                Change.set("proposedUnit", command.proposedUnit()), Change.set("askedOn", command.askedOn()));
        return asked.id();
    }

    /**
     * Records what the referrer said: the matter ends here, or goes on as if nobody had asked (rule RT2).
     *
     * @throws StateConflict {@code RETURN_ANSWERED}, {@code RETURN_SIGNED}
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("assignment.answerReturn")
    public void answer(AnswerReturn command) {
        var actor = callers.current();
        var asked = rows.get(command.returnId());
        var matter = matter(asked.suggestionId(), actor);
        trail.about(matter.id(), matter.bureauId(), matter.id());
        StaleVersion.check(command.expectedVersion(), asked.version());
        ReturnPolicy.check(command, matter.status(), asked.askedOn(), clock.today());
        asked.answer(command, actor.personId(), clock.now());
        if (command.accepted()) {
            workflow.end(matter.id());
            suggestions.endEarly(matter.id());
            deadlines.lapseAll(matter.id());
        }
        trail.note(
                matter.id(), matter.bureauId(), asked.id(), Change.set("consented", command.accepted()),
                Change.set("answeredOn", command.answeredOn()), Change.set("answeredBy", command.answeredBy().strip()),
                Change.set("newUnit", command.newUnit()), Change.set("note", command.note()));
    }

    /** The matter, which the caller may see and for whose bureau the caller is the secretary. */
    private SuggestionView matter(UUID suggestionId, Actor actor) {
        caseAccess.requireInside(actor, suggestionId);
        var matter = suggestions.get(suggestionId);
        actor.require(Roles.SECRETARY, matter.bureauId());
        return matter;
    }
}
