package io.yinuo.directory.internal;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a person, the grants, and for whom the person stands in today. */
@ApplicationScoped
public class ActorQuery {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Inject
    SubstitutionRows substitutions;

    public Optional<Actor> byUserName(String userName) {
        return em
                .createQuery(
                        "select p from Account a join Person p on p.id = a.personId"
                                + " where a.userName = :name and a.enabled = true and p.active = true",
                        Person.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst()
                .map(this::actor);
    }

    /** The person with or without an account, as long as the person is active. */
    public Optional<Actor> byPerson(UUID personId) {
        return Optional.ofNullable(personId == null ? null : em.find(Person.class, personId))
                .filter(Person::isActive)
                .map(this::actor);
    }

    private Actor actor(Person person) {
        return new Actor(person.id(), person.name(), person.bureauId(), grants(person))
                .standingInFor(substitutions.standsInFor(person.id()));
    }

    /** A role in a section counts for all sections with which it was merged (rule SC2). */
    private List<Grant> grants(Person person) {
        return em.createQuery(
                        "select g.role, g.bureauId, s.id from RoleGrant g left join Section h on h.id = g.sectionId"
                                + " left join Section s on coalesce(s.successorId, s.id) = coalesce(h.successorId, h.id)"
                                + " where g.personId = :person order by g.role",
                        Object[].class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(row -> new Grant((String) row[0], (UUID) row[1], (UUID) row[2]))
                .distinct()
                .toList();
    }
}
