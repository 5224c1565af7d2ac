package io.yinuo.web.admin;

import io.yinuo.directory.AccountView;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.web.shell.Shell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The list of the bureau's people with their accounts and roles. */
@Named
@ViewScoped
public class PeopleView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PeopleAdministration administration;

    @Inject
    Shell shell;

    private String search;
    private transient List<AccountView> people;

    public void load() {
        people = administration.people(shell.actor().bureauId());
    }

    /** Those whose name, user name or title holds what is searched for. */
    public List<AccountView> getPeople() {
        if (people == null) {
            load();
        }
        return people.stream().filter(this::matches).toList();
    }

    private boolean matches(AccountView account) {
        return search == null
                || contains(account.person().name())
                || contains(account.person().title())
                || contains(account.userName());
    }

    private boolean contains(String text) {
        return text != null && text.contains(search.strip());
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
