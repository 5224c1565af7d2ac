package io.yinuo.directory.internal;

import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the rows of the directory. */
@ApplicationScoped
public class DirectoryQuery {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    public Bureau bureau(UUID id) {
        return found(Bureau.class, id, "BUREAU_UNKNOWN");
    }

    public Section section(UUID id) {
        return found(Section.class, id, "SECTION_UNKNOWN");
    }

    public Person person(UUID id) {
        return found(Person.class, id, "PERSON_UNKNOWN");
    }

    public List<Bureau> bureaus() {
        return em.createQuery("select b from Bureau b order by b.code", Bureau.class).getResultList();
    }

    public List<Section> sections(UUID bureauId) {
        return em.createQuery("select s from Section s where s.bureauId = :bureau order by s.position", Section.class)
                .setParameter("bureau", bureauId)
                .getResultList();
    }

    /** Sections whose work this one does since they were merged into it. */
    public List<Section> mergedInto(UUID sectionId) {
        return em.createQuery("select s from Section s where s.successorId = :section order by s.position", Section.class)
                .setParameter("section", sectionId)
                .getResultList();
    }

    /** The names that the section bore before, oldest first. */
    public List<SectionName> formerNames(UUID sectionId) {
        return em.createQuery("select n from SectionName n where n.sectionId = :section order by n.endedAt, n.id", SectionName.class)
                .setParameter("section", sectionId)
                .getResultList();
    }

    public Section sectionByCode(UUID bureauId, String code) {
        return sections(bureauId).stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("SECTION_UNKNOWN", code));
    }

    public List<Person> people(UUID bureauId) {
        return em.createQuery("select p from Person p where p.bureauId = :bureau order by p.name, p.id", Person.class)
                .setParameter("bureau", bureauId)
                .getResultList();
    }

    /** Those who work in the section, or in one with which it was merged. */
    public List<Person> peopleIn(UUID sectionId, String role) {
        return em.createQuery(
                        "select distinct p from RoleGrant g join Person p on p.id = g.personId join Section h on h.id = g.sectionId,"
                                + " Section s where s.id = :section and g.role = :role and p.active = true"
                                + " and coalesce(h.successorId, h.id) = coalesce(s.successorId, s.id) order by p.name",
                        Person.class)
                .setParameter("section", sectionId)
                .setParameter("role", role)
                .getResultList();
    }

    public List<Person> holding(UUID bureauId, String role) {
        return em.createQuery(
                        "select distinct p from RoleGrant g join Person p on p.id = g.personId"
                                + " where g.bureauId = :bureau and g.role = :role and p.active = true order by p.name",
                        Person.class)
                .setParameter("bureau", bureauId)
                .setParameter("role", role)
                .getResultList();
    }

    /** Active people who hold a role in the work of the bureau, by name; deputies and mere administrators do not. */
    public List<Person> working(UUID bureauId) {
        return em.createQuery(
                        "select p from Person p where p.bureauId = :bureau and p.active = true and exists (select 1 from"
                                + " RoleGrant g where g.personId = p.id and g.role not in ('DEPUTY', 'ADMIN'))"
                                + " order by p.name, p.id",
                        Person.class)
                .setParameter("bureau", bureauId)
                .getResultList();
    }

    public List<RoleGrant> grants(UUID personId) {
        return em.createQuery("select g from RoleGrant g where g.personId = :person order by g.role", RoleGrant.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public RoleGrant grant(UUID id) {
        return found(RoleGrant.class, id, "GRANT_UNKNOWN");
    }

    public Optional<Account> accountOf(UUID personId) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> accountNamed(String userName) {
        return em.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    public boolean bureauCodeTaken(String code) {
        return em.createQuery("select count(b) from Bureau b where b.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    public void add(Object row) {
        em.persist(row);
    }

    public void remove(Object row) {
        em.remove(row);
    }

    private <T> T found(Class<T> type, UUID id, String code) {
        T row = id == null ? null : em.find(type, id);
        if (row == null) {
            throw new NotFound(code, String.valueOf(id));
        }
        return row;
    }
}
