package io.yinuo.intake;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.BureauView;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.intake.internal.CorrectionPolicy;
import io.yinuo.intake.internal.Registration;
import io.yinuo.intake.internal.RegistrationPolicy;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.secret.SecretMatters;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.NewMatter;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts right what was registered wrongly, at any time and for a stated reason (登记更正, rule I9). */
@Stateless
public class Corrections {

    private static final int MOST_REASON = 500;

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    SecretMatters secretMatters;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Workflow workflow;

    @Inject
    WorkItems workItems;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Takes the registration as it should be. Terms that run from the day of referral are counted anew, whoever was named
     * wrongly is named rightly, and the trail keeps both values.
     *
     * @throws InvalidInput naming all that is missing or wrong, the reason too
     * @throws io.yinuo.shared.StateConflict {@code NUMBER_TAKEN} when another matter of the session bears the number (rule
     *     S2), {@code PATH_FIXED}, {@code LEAD_FIXED}
     * @throws io.yinuo.shared.StaleVersion when somebody changed the matter since the page was shown
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("intake.correct")
    public void correct(CorrectRegistration command) {
        var matter = opened(command.suggestionId());
        trail.about(matter.id(), matter.bureauId(), matter.id());
        var bureau = directory.bureau(matter.bureauId());
        new InvalidInput.Check()
                .text(command.reason(), "reason", MOST_REASON)
                .present(command.matter(), "matter")
                .done();
        var typed = Registration.inPlainWords(command.matter());
        var policy = policy(bureau);
        if (matter.numberText().isEmpty()) {
            policy.checkKept(typed);
        } else {
            policy.check(typed);
        }
        var corrected = Registration.matter(
                typed, bureau.id(), matter.replyDueOn(), callers.current().personId(), clock.now());
        CorrectionPolicy.check(matter, corrected);
        secretMatters.refuseTaken(bureau.id(), corrected.kind(), corrected.session(), corrected.number());
        suggestions.correct(matter.id(), command.expectedVersion(), corrected);
        openTo(matter.id(), matter, corrected);
        countAnew(matter, corrected, bureau);
        trail.note(matter.id(), bureau.id(), matter.id(), Change.set("reason", command.reason().strip()));
    }

    /** The other matter of the caller's bureau that bears this number in this session, so that a page can lead to it. */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<UUID> bearerOf(RegisterSuggestion typed) {
        var plain = Registration.inPlainWords(typed);
        if (plain.kind() == null || plain.sessionLabel().isEmpty()) {
            return Optional.empty();
        }
        var session = new CongressSession(plain.sessionLabel(), null, null, plain.betweenSessions());
        return suggestions.find(
                callers.current().bureauId(), plain.kind(), session, SuggestionNumber.of(plain.numberText()));
    }

    private SuggestionView opened(UUID id) {
        var actor = callers.current();
        caseAccess.requireSightByRole(actor, id);
        var matter = suggestions.get(id);
        actor.require(Roles.SECRETARY, matter.bureauId());
        return matter;
    }

    private RegistrationPolicy policy(BureauView bureau) {
        var deputies = directory.holding(bureau.id(), Roles.DEPUTY).stream().map(PersonView::id);
        return new RegistrationPolicy(clock.today(), deputies.collect(Collectors.toSet()));
    }

    /** Whoever was named wrongly sees the case no longer; whoever is named rightly sees it from now on. */
    private void openTo(UUID id, SuggestionView before, NewMatter corrected) {
        before.submitters().stream()
                .map(SubmitterView::personId)
                .filter(Objects::nonNull)
                .forEach(person -> caseAccess.close(id, person));
        corrected.submitters().stream()
                .map(NewMatter.Signature::personId)
                .filter(Objects::nonNull)
                .forEach(person -> caseAccess.open(id, person));
        var lead = corrected.submitters().stream().filter(NewMatter.Signature::lead).findFirst().orElseThrow();
        workflow.learn(id, Outcome.none().andId(Variables.LEAD_DEPUTY_ID, lead.personId()));
    }

    /** The day of reply or contribution, and the open steps, move with the first term; that of a second reply has its own beginning. */
    private void countAnew(SuggestionView before, NewMatter corrected, BureauView bureau) {
        var from = corrected.referral().referredOn();
        if (before.referredOn().equals(from) && before.kind() == corrected.kind()) {
            return;
        }
        var owed = DeadlineKind.owedBy(before.handlingRole());
        boolean firstOneOwed = dueOn(before.id(), owed).filter(before.replyDueOn()::equals).isPresent();
        deadlines.recount(before.id(), before.id(), DeadlineKind.ASSIGNMENT, from, bureau);
        var dueOn = deadlines.recount(before.id(), before.id(), owed, from, bureau);
        if (firstOneOwed) {
            suggestions.dueOn(before.id(), dueOn);
        }
        workItems.redate(before.id());
    }

    private Optional<LocalDate> dueOn(UUID caseId, DeadlineKind kind) {
        return deadlines.ofCase(caseId).stream()
                .filter(deadline -> deadline.kind() == kind && deadline.subjectId().equals(caseId))
                .map(DeadlineView::dueOn)
                .findFirst();
    }
}
