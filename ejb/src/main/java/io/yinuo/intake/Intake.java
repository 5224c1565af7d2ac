package io.yinuo.intake;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.BureauView;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.intake.internal.PastedText;
import io.yinuo.intake.internal.ReferralReader;
import io.yinuo.intake.internal.Registration;
import io.yinuo.intake.internal.RegistrationPolicy;
import io.yinuo.paper.Papers;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.secret.SecretMatters;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.NewMatter;
import io.yinuo.suggestion.NewMatter.Signature;
import io.yinuo.suggestion.SessionBegun;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The door by which matters come in (收件登记): what was referred is recorded and its handling begins. */
@Stateless
public class Intake {

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    Papers papers;

    @Inject
    SecretMatters secretMatters;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseAccess caseAccess;

    @Inject
    Workflow workflow;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Records a matter and begins its handling: terms run from the day of referral, the case opens to the bureau and to
     * the deputies who have accounts, and sections are proposed.
     *
     * @return the id of the case
     * @throws io.yinuo.shared.InvalidInput naming all that is missing or wrong (rules I1-I5)
     * @throws io.yinuo.shared.StateConflict {@code NUMBER_TAKEN} when the session has the number already (rule S2)
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("intake.register")
    public UUID register(RegisterSuggestion typed) {
        return record(typed, RegistrationPolicy::check);
    }

    /**
     * Records a matter whose number or text is still to come (暂存); its terms run and its handling begins all the same,
     * and its reply is not numbered before the matter has its own number (rule I10).
     *
     * @param heldPapers see {@link Papers#hold}
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("intake.keep")
    public UUID keep(RegisterSuggestion typed, List<UUID> heldPapers) {
        var id = record(typed, RegistrationPolicy::checkKept);
        heldPapers.forEach(paper -> papers.joinMatter(id, paper));
        return id;
    }

    /**
     * Records a matter together with the files that the secretary holds for it, or neither (rule I6).
     *
     * @param heldPapers see {@link Papers#hold}
     * @throws io.yinuo.shared.NotFound {@code PAPER_UNKNOWN} unless the caller holds each of them
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("intake.register")
    public UUID register(RegisterSuggestion typed, List<UUID> heldPapers) {
        var id = record(typed, RegistrationPolicy::check);
        heldPapers.forEach(paper -> papers.joinMatter(id, paper));
        return id;
    }

    private UUID record(RegisterSuggestion typed, BiConsumer<RegistrationPolicy, RegisterSuggestion> rule) {
        var actor = callers.current();
        var command = Registration.inPlainWords(typed);
        var bureau = directory.bureau(bureauOf(command, actor));
        rule.accept(new RegistrationPolicy(clock.today(), deputiesOf(bureau)), command);
        var dueOn = deadlines.dueOn(
                DeadlineKind.owedBy(command.handlingRole()), command.kind(), command.referredOn(), bureau);
        var matter = Registration.matter(command, bureau.id(), dueOn, actor.personId(), clock.now());
        secretMatters.refuseTaken(bureau.id(), matter.kind(), matter.session(), matter.number());
        var id = suggestions.register(matter);
        beginTerms(id, matter, bureau);
        openTo(id, matter);
        trail.note(
                id, bureau.id(), id, Change.set("number", matter.number().text()), Change.set("title", matter.title()),
                Change.set("referrer", matter.referral().referrer()),
                Change.set("referredOn", matter.referral().referredOn()), Change.set("replyDueOn", dueOn));
        begin(id, matter);
        return id;
    }

    private static UUID bureauOf(RegisterSuggestion command, Actor actor) {
        var bureauId = Objects.requireNonNullElse(command.bureauId(), actor.bureauId());
        actor.require(Roles.SECRETARY, bureauId);
        return bureauId;
    }

    private Set<UUID> deputiesOf(BureauView bureau) {
        return directory.holding(bureau.id(), Roles.DEPUTY).stream().map(PersonView::id).collect(Collectors.toSet());
    }

    private void beginTerms(UUID id, NewMatter matter, BureauView bureau) {
        var from = matter.referral().referredOn();
        deadlines.begin(id, id, DeadlineKind.ASSIGNMENT, from, bureau);
        deadlines.begin(id, id, DeadlineKind.owedBy(matter.handlingRole()), from, bureau);
    }

    private void openTo(UUID id, NewMatter matter) {
        caseAccess.open(id, matter.bureauId());
        matter.submitters().stream()
                .map(Signature::personId)
                .filter(Objects::nonNull)
                .forEach(person -> caseAccess.open(id, person));
    }

    private void begin(UUID id, NewMatter matter) {
        var leadDeputy = matter.submitters().stream().filter(Signature::lead).findFirst().orElseThrow();
        workflow.start(
                matter.handlingRole().answersTheDeputy() ? SuggestionHandling.KEY : Contribution.KEY,
                id,
                Outcome.none()
                        .andId(Variables.SUGGESTION_ID, id)
                        .andId(Variables.BUREAU_ID, matter.bureauId())
                        .andId(Variables.LEAD_DEPUTY_ID, leadDeputy.personId()));
    }

    /** The fields that a pasted referral or letter states, each with the words it came from; nothing is invented. */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public RegistrationDraft read(String pastedText) {
        var plain = PastedText.plain(pastedText);
        new InvalidInput.Check().optionalText(plain, "pastedText", RegistrationPolicy.MOST_BODY).done();
        return ReferralReader.read(plain);
    }

    /**
     * What makes one doubt the day of referral (rule I3): nothing of an earlier session of the same assembly had been
     * referred by then. It is told and refuses nothing, as the earlier one may have been registered wrongly.
     */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<SessionBegun> doubtOf(RegisterSuggestion typed) {
        var plain = Registration.inPlainWords(typed);
        if (plain.kind() == null || plain.sessionLabel() == null || plain.referredOn() == null) {
            return Optional.empty();
        }
        var session = new CongressSession(plain.sessionLabel(), plain.term(), plain.meeting(), plain.betweenSessions());
        return suggestions.earlierBegunAfter(callers.current().bureauId(), plain.kind(), session, plain.referredOn());
    }

    /** Deputies of the secretary's bureau whose name holds the part, by name. */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<DeputyOption> deputies(String namePart) {
        var wanted = namePart == null ? "" : namePart.strip();
        return directory.holding(callers.current().bureauId(), Roles.DEPUTY).stream()
                .filter(person -> person.name().contains(wanted))
                .map(person -> new DeputyOption(person.id(), person.name(), person.title(), person.phone()))
                .toList();
    }
}
