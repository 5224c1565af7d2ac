package io.yinuo.secret;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.directory.Callers;
import io.yinuo.secret.internal.Erasure;
import io.yinuo.secret.internal.SecretMatter;
import io.yinuo.secret.internal.SecretRows;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.SecretHolders;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes a matter that turns out to be secret out of the ordinary ones (转为涉密, rule SE4). */
@Stateless
public class SecretTurns {

    @Inject
    Callers callers;

    @Inject
    Suggestions suggestions;

    @Inject
    CaseAccess access;

    @Inject
    Workflow workflow;

    @Inject
    SecretRows rows;

    @Inject
    Erasure erasure;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Ends the process, closes the case to everybody, erases what it says in matter, drafts and papers, and keeps it as a
     * secret matter of the same number and section. There is no way back.
     *
     * @throws io.yinuo.shared.NotFound {@code CASE_UNKNOWN}
     * @throws StaleVersion when somebody changed the matter since the page was shown
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("secret.turn")
    public void turn(TurnSecret command) {
        var actor = callers.current();
        access.requireInside(actor, command.suggestionId());
        var matter = suggestions.get(command.suggestionId());
        trail.about(matter.id(), matter.bureauId(), matter.id());
        actor.require(Roles.SECRETARY, matter.bureauId());
        new InvalidInput.Check().present(command.ground(), "ground").done();
        StaleVersion.check(command.expectedVersion(), matter.version());
        workflow.end(matter.id());
        suggestions.endEarly(matter.id());
        erasure.of(matter.id(), actor.personId(), clock.now());
        access.closeToAll(matter.id());
        keep(matter, command.ground());
        trail.note(matter.id(), matter.bureauId(), matter.id(), Change.set("secretGround", command.ground()));
    }

    private void keep(SuggestionView before, SecretGround ground) {
        var secret = new SecretMatter(
                before.id(), before.bureauId(), before.kind(),
                new CongressSession(before.sessionLabel(), before.term(), before.meeting(), before.betweenSessions()),
                new SuggestionNumber(before.numberText()), before.referredOn(), DeadlineKind.owedBy(before.handlingRole()),
                callers.current().personId(), clock.now());
        secret.turnedOn(ground);
        SecretHolders.office(before.bureauId()).forEach(holder -> access.open(before.id(), holder));
        if (before.leadSectionId() != null) {
            secret.handTo(before.leadSectionId());
            access.open(before.id(), SecretHolders.head(before.leadSectionId()));
        }
        rows.add(secret);
    }
}
