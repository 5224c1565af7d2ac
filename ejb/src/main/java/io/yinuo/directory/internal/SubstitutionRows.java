package io.yinuo.directory.internal;

import io.yinuo.directory.Substitution;
import io.yinuo.shared.Actor.Absent;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored periods, and for whom somebody stands in today. */
@ApplicationScoped
public class SubstitutionRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Inject
    DirectoryQuery query;

    @Inject
    WorkClock clock;

    public void add(SubstitutionRow row) {
        em.persist(row);
        em.flush();
    }

    /** The absent person, locked, so that of two periods that are arranged at once the second sees the first. */
    public Person lock(UUID personId) {
        var person = query.person(personId);
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    /** @throws NotFound {@code SUBSTITUTION_UNKNOWN} */
    public SubstitutionRow get(UUID id) {
        var row = id == null ? null : em.find(SubstitutionRow.class, id);
        if (row == null) {
            throw new NotFound("SUBSTITUTION_UNKNOWN");
        }
        return row;
    }

    /** Those for whom the person stands in today; who has left the bureau is represented by nobody. */
    public List<Absent> standsInFor(UUID personId) {
        return em
                .createQuery(
                        "select s, p from SubstitutionRow s join Person p on p.id = s.absentId where s.substituteId = :person"
                                + " and s.firstDay <= :today and s.lastDay >= :today and s.endedOn is null and p.active = true",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("today", clock.today())
                .getResultStream()
                .map(row -> absent((SubstitutionRow) row[0], (Person) row[1]))
                .toList();
    }

    private Absent absent(SubstitutionRow row, Person person) {
        var grants = query.grants(person.id()).stream()
                .map(grant -> new Grant(grant.role(), grant.bureauId(), grant.sectionId()))
                .toList();
        return new Absent(person.id(), person.name(), grants, row.steps());
    }

    public Set<String> rolesOf(UUID personId) {
        return query.grants(personId).stream().map(RoleGrant::role).collect(Collectors.toSet());
    }

    /** The roles of everybody of a bureau, by person. */
    public Map<UUID, Set<String>> rolesIn(UUID bureauId) {
        return em
                .createQuery(
                        "select g from RoleGrant g join Person p on p.id = g.personId where p.bureauId = :bureau", RoleGrant.class)
                .setParameter("bureau", bureauId)
                .getResultStream()
                .collect(Collectors.groupingBy(RoleGrant::personId, Collectors.mapping(RoleGrant::role, Collectors.toSet())));
    }

    /** In which the person is the absent one, that are not over. */
    public List<SubstitutionRow> ofAbsent(UUID personId) {
        return rows("s.absentId = :key", personId);
    }

    /** In which the person has any part, that are not over. */
    public List<SubstitutionRow> openOf(UUID personId) {
        return rows("(s.absentId = :key or s.substituteId = :key)", personId);
    }

    /** Those of a bureau that are not over. */
    public List<SubstitutionRow> openOfBureau(UUID bureauId) {
        return rows("s.bureauId = :key", bureauId);
    }

    private List<SubstitutionRow> rows(String condition, UUID key) {
        return em.createQuery(
                        "select s from SubstitutionRow s where " + condition
                                + " and s.endedOn is null and s.lastDay >= :today order by s.firstDay, s.id",
                        SubstitutionRow.class)
                .setParameter("key", key)
                .setParameter("today", clock.today())
                .getResultList();
    }

    public Substitution view(SubstitutionRow row) {
        return new Substitution(
                row.id(),
                row.absentId(),
                query.person(row.absentId()).name(),
                row.substituteId(),
                query.person(row.substituteId()).name(),
                row.firstDay(),
                row.lastDay(),
                row.steps(),
                row.ground(),
                query.person(row.arrangedBy()).name(),
                row.endedOn(),
                row.version());
    }
}
