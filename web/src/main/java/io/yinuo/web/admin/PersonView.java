package io.yinuo.web.admin;

import io.yinuo.directory.AccountView;
import io.yinuo.directory.Directory;
import io.yinuo.directory.NewPerson;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.directory.SectionView;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One person: description, account and roles; without an id a person who is to be added. */
@Named
@ViewScoped
public class PersonView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> ROLES = List.of(
            Roles.SECRETARY,
            Roles.OFFICER,
            Roles.SECTION_HEAD,
            Roles.REVIEWER,
            Roles.VICE_DIRECTOR,
            Roles.DIRECTOR,
            Roles.SUPERVISOR,
            Roles.LIAISON,
            Roles.DEPUTY,
            Roles.ADMIN);

    @Inject
    PeopleAdministration administration;

    @Inject
    Directory directory;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    private UUID id;
    private String name;
    private String title;
    private String phone;
    private String userName;
    private String role;
    private UUID sectionId;
    private String shownPassword;
    private transient AccountView account;

    public void load() {
        shell.require(Roles.ADMIN);
        if (id == null) {
            return;
        }
        var person = getAccount().person();
        name = person.name();
        title = person.title();
        phone = person.phone();
    }

    /** The person with account and roles, or null for one who is to be added. */
    public AccountView getAccount() {
        if (account == null && id != null) {
            account = administration.people(shell.actor().bureauId()).stream()
                    .filter(one -> one.person().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("PERSON_UNKNOWN"));
        }
        return account;
    }

    @TellsRefusals
    public void save() {
        if (id == null) {
            var added = administration.addPerson(
                    new NewPerson(shell.actor().bureauId(), name, title, phone, userName, null, List.of()));
            id = added.personId();
            shownPassword = added.initialPassword();
            changed("admin.person.added");
        } else {
            administration.describePerson(id, name, title, phone);
            changed("admin.person.saved");
        }
    }

    @TellsRefusals
    public void activate(boolean active) {
        administration.activatePerson(id, active);
        changed("admin.person.saved");
    }

    @TellsRefusals
    public void openAccount() {
        shownPassword = administration.openAccount(id, userName);
        changed("admin.person.accountOpened");
    }

    @TellsRefusals
    public void resetPassword() {
        shownPassword = administration.resetPassword(id);
        changed("admin.person.passwordReset");
    }

    @TellsRefusals
    public void unlock() {
        administration.unlock(id);
        changed("admin.person.unlocked");
    }

    @TellsRefusals
    public void grant() {
        administration.grant(id, new NewPerson.NewGrant(role, sectionId));
        role = null;
        sectionId = null;
        changed("admin.person.saved");
    }

    @TellsRefusals
    public void revoke(UUID grantId) {
        administration.revoke(grantId);
        changed("admin.person.saved");
    }

    private void changed(String notice) {
        account = null;
        notices.done(notice, name);
    }

    public List<String> getRoles() {
        return ROLES;
    }

    public List<SectionView> getSections() {
        return directory.sections(shell.actor().bureauId()).stream().filter(SectionView::active).toList();
    }

    /** The new password, in the answer to the action that made it and never again. */
    public String getShownPassword() {
        return shownPassword;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public UUID getSectionId() {
        return sectionId;
    }

    public void setSectionId(UUID sectionId) {
        this.sectionId = sectionId;
    }
}
