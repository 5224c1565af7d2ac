package io.yinuo.supervision;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.supervision.internal.Poll;
import io.yinuo.supervision.internal.ProgressReport;
import io.yinuo.supervision.internal.Supervision;
import io.yinuo.supervision.internal.SupervisionPolicy;
import io.yinuo.supervision.internal.SupervisionRows;
import io.yinuo.workflow.CaseAccess;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps matters under leading supervision (重点督办). */
@Stateless
public class Supervisions {

    private static final int MOST_REASON = 500;

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    Directory directory;

    @Inject
    SupervisionRows rows;

    @Inject
    KeyLeaders keyLeaders;

    @Inject
    Event<KeyMatterChanged> changed;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Puts an open matter under supervision, or names others for it (rule SV1). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("supervision.arrange")
    public void arrange(ArrangeSupervision command) {
        var actor = callers.current();
        var matter = ofTheOffice(command.suggestionId(), actor);
        SupervisionPolicy.check(command, leaders(matter.bureauId()));
        SupervisionPolicy.requireOpen(matter);
        var known = rows.find(matter.id());
        StaleVersion.check(command.expectedVersion(), known.map(Supervision::version).orElse(0));
        var before = known.map(each -> nameOf(each.leaderId())).orElse(null);
        known.ifPresentOrElse(
                each -> each.arrange(command),
                () -> rows.add(new Supervision(matter, command, actor.personId(), clock.now())));
        mark(matter, true);
        trail.note(
                matter.id(), matter.bureauId(), matter.id(), new Change("leader", before, nameOf(command.leaderId())),
                Change.set("supervisor", command.supervisor().strip()),
                Change.set("supervisorOffice", command.supervisorOffice().strip()));
    }

    /**
     * The version with which a matter can be put under supervision.
     *
     * @throws StateConflict {@code SUPERVISED_ALREADY} while it is under supervision, {@code SUPERVISION_OF_CLOSED}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int arrangeable(UUID suggestionId) {
        var actor = callers.current();
        var matter = seen(suggestionId, actor);
        requireOffice(actor, matter);
        SupervisionPolicy.requireOpen(matter);
        var known = rows.find(matter.id());
        known.filter(Supervision::inForce).ifPresent(each -> {
            throw new StateConflict("SUPERVISED_ALREADY", nameOf(each.leaderId()));
        });
        return known.map(Supervision::version).orElse(0);
    }

    /** Takes a matter out of supervision for a stated reason; what was planned and reported stays (rule SV5). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("supervision.lift")
    public void lift(LiftSupervision command) {
        var matter = ofTheOffice(command.suggestionId(), callers.current());
        new InvalidInput.Check().text(command.reason(), "reason", MOST_REASON).done();
        SupervisionPolicy.requireOpen(matter);
        var supervision = claim(matter, command.expectedVersion());
        supervision.lift(clock.now());
        mark(matter, false);
        trail.note(matter.id(), matter.bureauId(), matter.id(), Change.set("reason", command.reason().strip()));
    }

    /** Writes the plan with its milestones, or marks which of them are reached (rule SV2). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("supervision.plan")
    public void plan(PlanHandling command) {
        var matter = ofOfficeOrLeadSection(command.suggestionId());
        SupervisionPolicy.check(command, matter.referredOn(), clock.today());
        var supervision = claim(matter, command.expectedVersion());
        var before = supervision.milestones();
        supervision.plan(command);
        trail.note(
                matter.id(), matter.bureauId(), matter.id(), Change.set("plan", command.plan().strip()),
                new Change("milestones", texts(before), texts(supervision.milestones())));
    }

    /** Records an interim report (rule SV3). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("supervision.report")
    public void report(ReportProgress command) {
        var matter = ofOfficeOrLeadSection(command.suggestionId());
        SupervisionPolicy.check(command, matter.referredOn(), clock.today());
        requireInForce(matter);
        rows.add(new ProgressReport(command, callers.current().personId(), clock.now()));
        trail.note(
                matter.id(), matter.bureauId(), matter.id(), Change.set("reportedOn", command.reportedOn()),
                Change.set("report", command.text().strip()));
    }

    /** Records how satisfied the deputies were; the section that handles the matter never does (rule SV4). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @Trailed("supervision.poll")
    public void poll(RecordPoll command) {
        var matter = ofTheOffice(command.suggestionId(), callers.current());
        SupervisionPolicy.check(command, matter.referredOn(), clock.today());
        requireInForce(matter);
        rows.add(new Poll(command, callers.current().personId(), clock.now()));
        trail.note(
                matter.id(), matter.bureauId(), matter.id(), Change.set("heldOn", command.heldOn()),
                Change.set("asked", command.asked()), Change.set("satisfied", command.satisfied()),
                Change.set("basicallySatisfied", command.basicallySatisfied()),
                Change.set("dissatisfied", command.dissatisfied()), Change.set("minutes", command.minutes().strip()));
    }

    /** The supervision of a matter, an ended one too, for those who work on it; empty where there never was one. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<SupervisionView> ofCase(UUID suggestionId) {
        access.requireInside(callers.current(), suggestionId);
        return rows.find(suggestionId).map(each -> each.view(
                nameOf(each.leaderId()),
                rows.reports(suggestionId).stream().map(report -> report.view(nameOf(report.recordedBy()))).toList(),
                rows.polls(suggestionId).stream().map(poll -> poll.view(nameOf(poll.recordedBy()))).toList()));
    }

    /** The open key matters that the caller leads, the earliest deadline first. */
    @RolesAllowed({Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<LedMatter> ledByCaller() {
        return rows.ledBy(callers.current().personId());
    }

    /** Who may lead a key matter of the bureau: its director and vice directors, by name. */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PersonView> leaders(UUID bureauId) {
        return keyLeaders.whoMayLead(bureauId);
    }

    private void mark(SuggestionView matter, boolean key) {
        suggestions.key(matter.id(), key);
        changed.fire(new KeyMatterChanged(matter.id()));
    }

    private Supervision claim(SuggestionView matter, int expectedVersion) {
        var supervision = requireInForce(matter);
        StaleVersion.check(expectedVersion, supervision.version());
        return supervision;
    }

    private Supervision requireInForce(SuggestionView matter) {
        return rows.find(matter.id())
                .filter(Supervision::inForce)
                .orElseThrow(() -> new StateConflict("NOT_SUPERVISED"));
    }

    private SuggestionView ofTheOffice(UUID suggestionId, Actor actor) {
        var matter = opened(suggestionId, actor);
        requireOffice(actor, matter);
        return matter;
    }

    private static void requireOffice(Actor actor, SuggestionView matter) {
        if (!isOffice(actor, matter)) {
            throw new Forbidden("ROLE_MISSING_FOR_THIS");
        }
    }

    private SuggestionView ofOfficeOrLeadSection(UUID suggestionId) {
        var actor = callers.current();
        var matter = opened(suggestionId, actor);
        var section = matter.leadSectionId();
        boolean leads = section != null
                && (actor.holdsInSection(Roles.OFFICER, section) || actor.holdsInSection(Roles.SECTION_HEAD, section));
        if (!leads && !isOffice(actor, matter)) {
            throw new Forbidden("LEAD_SECTION_ONLY");
        }
        return matter;
    }

    /** For a command, whose entry in the trail is about the matter. */
    private SuggestionView opened(UUID suggestionId, Actor actor) {
        var matter = seen(suggestionId, actor);
        trail.about(matter.id(), matter.bureauId(), matter.id());
        return matter;
    }

    private SuggestionView seen(UUID suggestionId, Actor actor) {
        access.requireInside(actor, suggestionId);
        return suggestions.get(suggestionId);
    }

    private static boolean isOffice(Actor actor, SuggestionView matter) {
        return actor.holdsAnyOf(Roles.OFFICE, matter.bureauId());
    }

    private String nameOf(UUID personId) {
        return directory.person(personId).name();
    }

    private static List<String> texts(List<Milestone> milestones) {
        return milestones.stream()
                .map(each -> each.dueOn() + " " + each.text() + (each.doneOn() == null ? "" : " ✓ " + each.doneOn()))
                .toList();
    }
}
