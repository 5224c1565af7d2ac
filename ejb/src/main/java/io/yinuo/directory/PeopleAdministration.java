package io.yinuo.directory;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.internal.AccountViews;
import io.yinuo.directory.internal.AdministratorGate;
import io.yinuo.directory.internal.DirectoryQuery;
import io.yinuo.directory.internal.Grants;
import io.yinuo.directory.internal.NewAccounts;
import io.yinuo.directory.internal.Person;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Keeps people, their accounts and what they may do (人员与权限管理), each administrator in the own bureau only. */
@Stateless
public class PeopleAdministration {

    @Inject
    AdministratorGate gate;

    @Inject
    DirectoryQuery query;

    @Inject
    NewAccounts accounts;

    @Inject
    Grants grants;

    @Inject
    AccountViews views;

    @Inject
    Event<PersonLeaving> leaving;

    @Inject
    Trail trail;

    /** Everybody of the bureau with account and grants, by name. */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<AccountView> people(UUID bureauId) {
        gate.enter(bureauId);
        return views.ofBureau(bureauId);
    }

    /** Adds a person, with account and grants where they are given. */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.addPerson")
    public AddedPerson addPerson(NewPerson cmd) {
        gate.enter(cmd.bureauId());
        checkPerson(cmd.name(), cmd.title(), cmd.phone());
        var person = new Person(UUID.randomUUID(), cmd.bureauId(), cmd.name(), cmd.title(), cmd.phone());
        query.add(person);
        String password =
                cmd.userName() == null ? null : accounts.open(person.id(), cmd.userName(), cmd.initialPassword());
        cmd.grants().forEach(grant -> grants.give(person, grant));
        trail.note(
                null,
                cmd.bureauId(),
                person.id(),
                Change.set("name", cmd.name()),
                Change.set("userName", cmd.userName()),
                Change.set("grants", cmd.grants().stream().map(Grants::label).toList()));
        return new AddedPerson(person.id(), password);
    }

    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.describePerson")
    public void describePerson(UUID personId, String name, String title, String phone) {
        Person person = administered(personId);
        checkPerson(name, title, phone);
        PersonView before = person.view();
        person.describe(name, title, phone);
        note(
                person,
                new Change("name", before.name(), name),
                new Change("jobTitle", before.title(), title),
                new Change("phone", before.phone(), phone));
    }

    /**
     * Takes a person out of use, or back into it; who is out of use cannot sign in.
     *
     * <p>Whoever still holds work hands it over first (rule HO5).
     */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.activatePerson")
    public void activatePerson(UUID personId, boolean active) {
        Person person = administered(personId);
        boolean before = person.isActive();
        if (before && !active) {
            leaving.fire(new PersonLeaving(person.bureauId(), personId));
        }
        person.activate(active);
        grants.requireAdministratorIn(person.bureauId());
        note(person, new Change("active", before, active));
    }

    /**
     * Gives a person without an account one.
     *
     * @return the initial password, shown this once
     */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.openAccount")
    public String openAccount(UUID personId, String userName) {
        Person person = administered(personId);
        String password = accounts.open(personId, userName, null);
        note(person, Change.set("userName", userName));
        return password;
    }

    /**
     * Replaces a forgotten password and opens a lock.
     *
     * @return the new password, shown this once
     */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.resetPassword")
    public String resetPassword(UUID personId) {
        Person person = administered(personId);
        String password = accounts.reset(personId);
        note(person);
        return password;
    }

    /** Opens an account that closed itself after wrong passwords. */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.unlock")
    public void unlock(UUID personId) {
        Person person = administered(personId);
        accounts.of(personId).unlock();
        note(person);
    }

    /** Gives a role; giving it twice is refused. */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.grant")
    public void grant(UUID personId, NewPerson.NewGrant grant) {
        new InvalidInput.Check().present(grant.role(), "role").done();
        Person person = administered(personId);
        grants.give(person, grant);
        note(person, Change.set("grant", Grants.label(grant)));
    }

    /** Takes a role away; it no longer counts on the next request. */
    @RolesAllowed({Roles.ADMIN, Roles.ENGINE})
    @Trailed("directory.revoke")
    public void revoke(UUID grantId) {
        var grant = query.grant(grantId);
        Person person = administered(grant.personId());
        query.remove(grant);
        grants.requireAdministratorIn(person.bureauId());
        var label = Grants.label(new NewPerson.NewGrant(grant.role(), grant.sectionId()));
        note(person, new Change("grant", label, null));
    }

    private Person administered(UUID personId) {
        Person person = query.person(personId);
        gate.enter(person.bureauId());
        trail.about(null, person.bureauId(), personId);
        return person;
    }

    private void note(Person person, Change... changes) {
        trail.note(null, person.bureauId(), person.id(), changes);
    }

    private static void checkPerson(String name, String title, String phone) {
        new InvalidInput.Check()
                .text(name, "name", 60)
                .optionalText(title, "title", 60)
                .optionalText(phone, "phone", 40)
                .done();
    }
}
