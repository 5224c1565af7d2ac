package io.yinuo.secret;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.audit.Trailed;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.secret.internal.SecretMatter;
import io.yinuo.secret.internal.SecretPolicy;
import io.yinuo.secret.internal.SecretRows;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.SecretHolders;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Secret matters (涉密件): registered by what identifies them, handled on paper, and recorded as done.
 *
 * <p>Secretary and office director see those of their bureau, a section head those of the own section, and nobody else that
 * there are any (rule SE2).
 */
@Stateless
public class SecretMatters {

    static final String TRAILED = "secret.";

    /** No matter has it. */
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    Callers callers;

    @Inject
    Directory directory;

    @Inject
    Suggestions suggestions;

    @Inject
    Deadlines deadlines;

    @Inject
    CaseAccess access;

    @Inject
    SecretRows rows;

    @Inject
    Trail trail;

    @Inject
    TrailReader trailReader;

    @Inject
    WorkClock clock;

    /**
     * Records a secret matter by number, day, kind, session and, when it is known, section (rule SE1).
     *
     * @throws InvalidInput naming all that is missing or wrong
     * @throws StateConflict {@code NUMBER_TAKEN} when a matter of the session bears the number (rule S2)
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("secret.register")
    public UUID register(RegisterSecret typed) {
        var actor = callers.current();
        actor.require(Roles.SECRETARY, actor.bureauId());
        SecretPolicy.check(typed, clock.today());
        var bureauId = actor.bureauId();
        var session = new CongressSession(typed.sessionLabel().strip(), null, null, typed.betweenSessions());
        var number = SuggestionNumber.of(typed.numberText());
        requireFree(bureauId, typed.kind(), session, number, NONE);
        var matter = new SecretMatter(
                UUID.randomUUID(), bureauId, typed.kind(), session, number, typed.receivedOn(), DeadlineKind.REPLY,
                actor.personId(), clock.now());
        if (typed.sectionId() != null) {
            matter.handTo(sectionOf(bureauId, typed.sectionId()));
        }
        rows.add(matter);
        open(matter);
        trail.note(
                matter.id(), bureauId, matter.id(), Change.set("number", number.text()),
                Change.set("session", session.label()), Change.set("receivedOn", typed.receivedOn()),
                Change.set("secretStatus", matter.status()));
        return matter.id();
    }

    /** @param self the matter that may bear it itself */
    private void requireFree(UUID bureauId, MatterKind kind, CongressSession session, SuggestionNumber number, UUID self) {
        boolean taken = rows.bears(bureauId, kind, session, number, self)
                || suggestions.find(bureauId, kind, session, number).filter(bearer -> !bearer.equals(self)).isPresent();
        if (taken) {
            throw new StateConflict("NUMBER_TAKEN", number.label());
        }
    }

    private void open(SecretMatter matter) {
        SecretHolders.office(matter.bureauId()).forEach(holder -> access.open(matter.id(), holder));
        if (matter.leadSectionId() != null) {
            access.open(matter.id(), SecretHolders.head(matter.leadSectionId()));
        }
    }

    private UUID sectionOf(UUID bureauId, UUID sectionId) {
        boolean own = directory.sections(bureauId).stream().anyMatch(section -> section.id().equals(sectionId));
        new InvalidInput.Check().that(own, "sectionId", "SECTION_UNKNOWN").done();
        return sectionId;
    }

    /**
     * Notes which section handles the matter on paper; its head sees the matter from now on, and who had it before no more.
     *
     * @throws StateConflict {@code SECRET_SETTLED}
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("secret.section")
    public void handTo(UUID id, int expectedVersion, UUID sectionId) {
        var matter = own(id, expectedVersion);
        new InvalidInput.Check().present(sectionId, "sectionId").done();
        var before = matter.leadSectionId();
        matter.handTo(sectionOf(matter.bureauId(), sectionId));
        if (before != null) {
            access.close(id, SecretHolders.head(before));
        }
        open(matter);
        trail.note(id, matter.bureauId(), id, new Change("section", nameOf(before), nameOf(sectionId)));
    }

    /**
     * Records that the matter was dealt with on paper, when and by whom.
     *
     * @throws StateConflict {@code SECRET_WITHOUT_SECTION}, {@code SECRET_SETTLED}
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("secret.settle")
    public void settle(SettleSecret command) {
        var matter = own(command.id(), command.expectedVersion());
        var who = people(matter).stream().filter(person -> person.id().equals(command.settledBy())).findFirst();
        matter.settle(command.settledOn(), who.map(PersonView::id).orElse(null), clock.today());
        trail.note(
                matter.id(), matter.bureauId(), matter.id(), Change.set("secretStatus", matter.status()),
                Change.set("settledOn", command.settledOn()), Change.set("officer", who.orElseThrow().name()));
    }

    /**
     * Puts right what identifies the matter, on a ground of the list, at any time; its term counts from the day that is now
     * recorded (rule SE6).
     *
     * @throws InvalidInput naming all that is missing or wrong
     * @throws StateConflict {@code NUMBER_TAKEN} when another matter of the session bears the number (rule S2)
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("secret.correct")
    public void correct(CorrectSecret command) {
        var matter = own(command.id(), command.expectedVersion());
        new InvalidInput.Check().present(command.mistake(), "mistake").done();
        SecretPolicy.check(command.recorded(), clock.today());
        var session = new CongressSession(command.sessionLabel().strip(), null, null, command.betweenSessions());
        var number = SuggestionNumber.of(command.numberText());
        var before = view(matter);
        requireFree(matter.bureauId(), command.kind(), session, number, matter.id());
        matter.correct(command.kind(), session, number, command.receivedOn());
        trail.note(
                matter.id(), matter.bureauId(), matter.id(), Change.set("secretMistake", command.mistake()),
                new Change("kind", before.kind(), matter.kind()), new Change("number", before.numberText(), matter.numberText()),
                new Change("session", before.sessionLabel(), matter.sessionLabel()),
                new Change("betweenSessions", before.betweenSessions(), matter.isBetweenSessions()),
                new Change("receivedOn", before.receivedOn(), matter.receivedOn()));
    }

    /**
     * Takes back, on a ground of the list, that the matter was settled; its section has it again (rule SE6).
     *
     * @throws StateConflict {@code SECRET_NOT_SETTLED}
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("secret.reopen")
    public void reopen(UUID id, int expectedVersion, SecretMistake mistake) {
        var matter = own(id, expectedVersion);
        new InvalidInput.Check().present(mistake, "reopenedFor").done();
        var before = view(matter);
        matter.reopen();
        trail.note(
                id, matter.bureauId(), id, Change.set("secretMistake", mistake),
                new Change("secretStatus", before.status(), matter.status()), new Change("settledOn", before.settledOn(), null),
                new Change("officer", before.settledBy(), null));
    }

    private SecretMatter own(UUID id, int expectedVersion) {
        var actor = callers.current();
        var matter = rows.get(id, actor);
        trail.about(id, matter.bureauId(), id);
        actor.require(Roles.SECRETARY, matter.bureauId());
        StaleVersion.check(expectedVersion, matter.version());
        return matter;
    }

    /** The secret matters that the caller may see, the unsettled ones first. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<SecretView> all() {
        return rows.openTo(callers.current()).stream().map(this::view).toList();
    }

    /** How many of them are not settled. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int unsettled() {
        return rows.unsettled(callers.current());
    }

    /** @throws io.yinuo.shared.NotFound {@code CASE_UNKNOWN} when it is not there or may not be seen */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public SecretView get(UUID id) {
        return view(rows.get(id, callers.current()));
    }

    /** Who of the lead section can have handled it. */
    @RolesAllowed(Roles.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PersonView> handlers(UUID id) {
        return people(rows.get(id, callers.current()));
    }

    private List<PersonView> people(SecretMatter matter) {
        var section = matter.leadSectionId();
        return section == null
                ? List.of()
                : Stream.of(Roles.SECTION_HEAD, Roles.OFFICER)
                        .flatMap(role -> directory.peopleIn(section, role).stream())
                        .distinct()
                        .toList();
    }

    /** What was done with it since it is secret; what the trail tells of the time before is not read any more. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.SECTION_HEAD})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<TrailEntry> story(UUID id) {
        rows.get(id, callers.current());
        return trailReader.ofCase(id).stream().filter(entry -> entry.action().startsWith(TRAILED)).toList();
    }

    /**
     * Nothing comes to a secret matter; whoever may not see it is told that there is no such matter (rule SE3).
     *
     * @throws StateConflict {@code SECRET_NO_UPLOAD}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void refuseUpload(UUID caseId) {
        if (rows.find(caseId, callers.current()).isPresent()) {
            throw new StateConflict("SECRET_NO_UPLOAD");
        }
    }

    /** @throws StateConflict {@code NUMBER_TAKEN} when a secret matter of the session bears the number (rule S2) */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void refuseTaken(UUID bureauId, MatterKind kind, CongressSession session, SuggestionNumber number) {
        if (rows.bears(bureauId, kind, session, number, NONE)) {
            throw new StateConflict("NUMBER_TAKEN", number.label());
        }
    }

    private SecretView view(SecretMatter matter) {
        return new SecretView(
                matter.id(), matter.bureauId(), matter.kind(), matter.sessionLabel(), matter.isBetweenSessions(),
                matter.numberText(), matter.receivedOn(),
                deadlines.dueOn(matter.owed(), matter.kind(), matter.receivedOn(), directory.bureau(matter.bureauId())),
                matter.leadSectionId(), nameOf(matter.leadSectionId()), matter.status(), matter.settledOn(),
                matter.settledBy() == null ? null : directory.person(matter.settledBy()).name(), matter.ground(),
                directory.person(matter.recordedBy()).name(), matter.version());
    }

    private String nameOf(UUID sectionId) {
        return sectionId == null ? null : directory.section(sectionId).name();
    }
}
