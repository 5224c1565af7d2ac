package io.yinuo.assignment;

import io.yinuo.assignment.internal.AssignmentRows;
import io.yinuo.assignment.internal.Consultation;
import io.yinuo.assignment.internal.ConsultationPolicy;
import io.yinuo.assignment.internal.HandlingRights;
import io.yinuo.assignment.internal.TalkWaiver;
import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.RequestView;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The talks with the deputy (面商) and the list of what the matter asks for (诉求清单), before a word is drafted. */
@Stateless
public class Consultations {

    private static final int MOST_REQUEST = 1_000;
    private static final int MOST_REQUESTS = 100;
    private static final int MOST_GROUND = 500;

    @Inject
    Callers callers;

    @Inject
    Suggestions suggestions;

    @Inject
    CaseAccess caseAccess;

    @Inject
    AssignmentRows rows;

    @Inject
    Deadlines deadlines;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The talks of a case as the section recorded them, oldest first; a deputy reads but the own ones (rule E2). */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ConsultationView> consultations(UUID suggestionId) {
        caseAccess.requireInside(callers.current(), suggestionId);
        return rows.consultations(suggestionId);
    }

    /** Why no talk is held though one was wanted (免面商), or null. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public TalkWaiverView talkWaiver(UUID suggestionId) {
        caseAccess.requireInside(callers.current(), suggestionId);
        return rows.talkWaiver(suggestionId).orElse(null);
    }

    /** Whether a talk was wanted that was neither held nor waived (rule A16), for a step in its own transaction. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean isTalkOwed(UUID suggestionId) {
        return suggestions.get(suggestionId).consultationWanted()
                && rows.consultations(suggestionId).isEmpty()
                && rows.talkWaiver(suggestionId).isEmpty();
    }

    /**
     * Records why a talk that was wanted is not held (rule A16); the reply is held up no longer.
     *
     * @throws StateConflict {@code TALK_NOT_OWED} when none was wanted, or one was held or waived already
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("assignment.waiveTalk")
    public void waiveTalk(UUID suggestionId, String ground) {
        var actor = callers.current();
        var suggestion = seen(suggestionId, actor);
        HandlingRights.requireLeadSection(actor, suggestion);
        new InvalidInput.Check().text(ground, "ground", MOST_GROUND).done();
        if (!suggestion.status().isInHands()) {
            throw new StateConflict("NOT_IN_HANDLING", suggestion.status());
        }
        if (!isTalkOwed(suggestionId)) {
            throw new StateConflict("TALK_NOT_OWED");
        }
        rows.add(new TalkWaiver(suggestionId, ground.strip(), actor.personId(), clock.now()));
        deadlines.met(suggestionId, DeadlineKind.INNER_TALK, clock.today());
        trail.note(suggestionId, suggestion.bureauId(), suggestionId, Change.set("talkWaiver", ground.strip()));
    }

    /** Records a talk with the deputy (rule A9). */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("assignment.recordConsultation")
    public void recordConsultation(RecordConsultation command) {
        var actor = callers.current();
        var suggestion = seen(command.suggestionId(), actor);
        HandlingRights.requireLeadSection(actor, suggestion);
        ConsultationPolicy.check(command, clock.today());
        if (!suggestion.status().isInHands()) {
            throw new StateConflict("NOT_IN_HANDLING", suggestion.status());
        }
        var consultation = new Consultation(command, actor.personId(), clock.now());
        rows.add(consultation);
        deadlines.met(suggestion.id(), DeadlineKind.INNER_TALK, command.heldOn());
        trail.note(
                suggestion.id(),
                suggestion.bureauId(),
                consultation.id(),
                Change.set("heldOn", command.heldOn()),
                Change.set("channel", command.channel()),
                Change.set("deputyView", command.deputyView()));
    }

    /**
     * Replaces the list of requests: entries with an id are reworded, those without are new, absent ones are dropped.
     *
     * @throws StateConflict {@code REQUESTS_FIXED} once a draft has gone to the reviewers (rule S6)
     */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD, Roles.SECRETARY})
    @Trailed("assignment.listRequests")
    public void listRequests(UUID suggestionId, int expectedVersion, List<RequestText> requests) {
        var actor = callers.current();
        var suggestion = seen(suggestionId, actor);
        HandlingRights.requireOfficeOrLeadSection(actor, suggestion);
        new InvalidInput.Check().present(requests, "requests").done();
        var listed = requests.stream().filter(Objects::nonNull).toList();
        var check = new InvalidInput.Check()
                .that(listed.size() <= MOST_REQUESTS, "requests", "TOO_MANY", MOST_REQUESTS, listed.size());
        for (int i = 0; i < listed.size(); i++) {
            check.text(listed.get(i).text(), "requests[" + i + "]", MOST_REQUEST);
        }
        check.done();
        suggestions.listRequests(
                suggestionId,
                expectedVersion,
                listed.stream().map(each -> new RequestView(each.id(), 0, each.text().strip())).toList());
    }

    private SuggestionView seen(UUID suggestionId, Actor actor) {
        caseAccess.requireSight(actor, suggestionId);
        var suggestion = suggestions.get(suggestionId);
        trail.about(suggestion.id(), suggestion.bureauId(), suggestion.id());
        return suggestion;
    }
}
