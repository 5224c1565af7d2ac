package io.yinuo.directory.internal;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a person and the grants by user name, in two queries. */
@ApplicationScoped
public class ActorQuery {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    public Optional<Actor> byUserName(String userName) {
        return em
                .createQuery(
                        "select p from Account a join Person p on p.id = a.personId"
                                + " where a.userName = :name and a.enabled = true and p.active = true",
                        Person.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst()
                .map(person -> new Actor(person.id(), person.name(), person.bureauId(), grants(person)));
    }

    /** The person with or without an account, as long as the person is active. */
    public Optional<Actor> byPerson(UUID personId) {
        return Optional.ofNullable(personId == null ? null : em.find(Person.class, personId))
                .filter(Person::isActive)
                .map(person -> new Actor(person.id(), person.name(), person.bureauId(), grants(person)));
    }

    private List<Grant> grants(Person person) {
        return em.createQuery("select g from RoleGrant g where g.personId = :person order by g.role", RoleGrant.class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(grant -> new Grant(grant.role(), grant.bureauId(), grant.sectionId()))
                .toList();
    }
}
