package io.yinuo.directory;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.internal.DirectoryQuery;
import io.yinuo.directory.internal.Person;
import io.yinuo.directory.internal.SubstitutionPolicy;
import io.yinuo.directory.internal.SubstitutionRow;
import io.yinuo.directory.internal.SubstitutionRows;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StepKind;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who stands in for whom for a time (代办), and who may sign in the place of a leader (授权签发).
 *
 * <p>Everybody arranges it for oneself, the administrator for anybody of the bureau; it ends by itself after its last day.
 */
@Stateless
public class Substitutions {

    @Inject
    Callers callers;

    @Inject
    DirectoryQuery query;

    @Inject
    SubstitutionRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Names a substitute, or a leader who may sign. @throws InvalidInput naming what forbids it (rules SU1-SU3) */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.ADMIN
    })
    @Trailed("directory.appointSubstitute")
    public UUID appoint(AppointSubstitute command) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), command.absentId() == null ? actor.personId() : command.absentId());
        SubstitutionPolicy.check(command, clock.today());
        requireSelfOrAdministrator(actor, command.absentId());
        var absent = rows.lock(command.absentId()).view();
        var substitute = query.person(command.substituteId()).view();
        if (!substitute.bureauId().equals(absent.bureauId()) || !substitute.active()) {
            throw new NotFound("PERSON_UNKNOWN", command.substituteId());
        }
        var known = new SubstitutionPolicy.Known(
                rows.rolesOf(absent.id()), rows.rolesOf(substitute.id()), rows.ofAbsent(absent.id()), rows.ofAbsent(substitute.id()));
        SubstitutionPolicy.check(command, known, substitute.name());
        var row = new SubstitutionRow(absent.bureauId(), command, actor.personId(), clock.now());
        rows.add(row);
        trail.note(
                null, absent.bureauId(), absent.id(), Change.set("absent", absent.name()),
                Change.set("substitute", substitute.name()), Change.set("firstDay", command.firstDay()),
                Change.set("lastDay", command.lastDay()), Change.set("stepKinds", names(row)),
                Change.set("ground", row.ground()));
        return row.id();
    }

    /** Ends it before its last day, at once. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.ADMIN
    })
    @Trailed("directory.endSubstitution")
    public void end(UUID id, int expectedVersion) {
        var actor = callers.current();
        trail.about(null, actor.bureauId(), actor.personId());
        var row = rows.get(id);
        requireSelfOrAdministrator(actor, row.absentId());
        row.end(expectedVersion, clock.today());
        noteEnd(row);
    }

    /** Ends one because somebody who has a part in it hands over; joins the hand-over, which asked who may. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @Trailed("directory.endSubstitution")
    public void endWithHandOver(UUID id) {
        var row = rows.get(id);
        row.end(row.version(), clock.today());
        noteEnd(row);
    }

    private void noteEnd(SubstitutionRow row) {
        var view = rows.view(row);
        trail.note(
                null, row.bureauId(), row.absentId(), Change.set("absent", view.absent()),
                Change.set("substitute", view.substitute()), new Change("lastDay", view.lastDay(), view.endedOn()));
    }

    /** In which the caller has a part, that are not over; the next first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<Substitution> visible() {
        var actor = callers.current();
        var open = actor.holds(Roles.ADMIN, actor.bureauId())
                ? rows.openOfBureau(actor.bureauId())
                : rows.openOf(actor.personId());
        return open.stream().map(rows::view).toList();
    }

    /**
     * One that the caller may end, over or not.
     *
     * @throws NotFound {@code SUBSTITUTION_UNKNOWN}, {@code PERSON_UNKNOWN}
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Substitution get(UUID id) {
        var row = rows.get(id);
        requireSelfOrAdministrator(callers.current(), row.absentId());
        return rows.view(row);
    }

    /** In which the person has a part, that are not over; for who hands the work of a person over. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Substitution> of(UUID personId) {
        return rows.openOf(personId).stream().map(rows::view).toList();
    }

    /** Everybody of the bureau for whom, and who, may stand in; those who hold no role of its work are left out. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PersonView> colleagues() {
        return query.working(callers.current().bureauId()).stream().map(Person::view).toList();
    }

    /**
     * Who may stand in for the person in these kinds of steps, all but the signature where none is named: somebody else of
     * the bureau, at work there, whose roles do that work (rules SU1-SU3).
     */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<PersonView> candidates(UUID absentId, Set<StepKind> steps) {
        var actor = callers.current();
        requireSelfOrAdministrator(actor, absentId);
        var roles = rows.rolesIn(actor.bureauId());
        var absent = roles.getOrDefault(absentId, Set.of());
        return others(actor, absentId)
                .filter(person -> SubstitutionPolicy.mayStandIn(absent, roles.get(person.id()), steps))
                .map(Person::view)
                .toList();
    }

    /** The kinds of steps of the person that somebody else of the bureau can do (rule SU2); none where nobody can do any. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.ADMIN
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Set<StepKind> offered(UUID absentId) {
        var actor = callers.current();
        requireSelfOrAdministrator(actor, absentId);
        var roles = rows.rolesIn(actor.bureauId());
        var others = others(actor, absentId).map(person -> roles.getOrDefault(person.id(), Set.of())).toList();
        return SubstitutionPolicy.offered(roles.getOrDefault(absentId, Set.of()), others);
    }

    private Stream<Person> others(Actor actor, UUID absentId) {
        return query.working(actor.bureauId()).stream().filter(person -> !person.id().equals(absentId));
    }

    private void requireSelfOrAdministrator(Actor actor, UUID absentId) {
        boolean self = actor.personId().equals(absentId);
        if (!self && !actor.holds(Roles.ADMIN, actor.bureauId())
                || !query.person(absentId).bureauId().equals(actor.bureauId())) {
            throw new NotFound("PERSON_UNKNOWN", absentId);
        }
    }

    private static List<String> names(SubstitutionRow row) {
        return row.steps().stream().map(StepKind::name).toList();
    }
}
