package io.yinuo.directory.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.yinuo.directory.AccountView;
import io.yinuo.directory.AccountView.GrantView;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Puts people, accounts and grants of a bureau together, in four queries however many there are. */
@ApplicationScoped
public class AccountViews {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Inject
    DirectoryQuery query;

    @Inject
    WorkClock clock;

    public List<AccountView> ofBureau(UUID bureauId) {
        Map<UUID, Section> sections =
                query.sections(bureauId).stream().collect(toMap(Section::id, Function.identity()));
        Map<UUID, List<RoleGrant>> grants = em
                .createQuery(
                        "select g from RoleGrant g where g.bureauId = :bureau order by g.role", RoleGrant.class)
                .setParameter("bureau", bureauId)
                .getResultStream()
                .collect(groupingBy(RoleGrant::personId));
        Map<UUID, Account> accounts = em
                .createQuery(
                        "select a from Account a join Person p on p.id = a.personId where p.bureauId = :bureau",
                        Account.class)
                .setParameter("bureau", bureauId)
                .getResultStream()
                .collect(toMap(Account::personId, Function.identity()));
        return query.people(bureauId).stream()
                .map(person -> view(
                        person, accounts.get(person.id()), grants.getOrDefault(person.id(), List.of()), sections))
                .toList();
    }

    private AccountView view(Person person, Account account, List<RoleGrant> grants, Map<UUID, Section> sections) {
        var grantViews = grants.stream().map(grant -> view(grant, sections)).toList();
        if (account == null) {
            return new AccountView(person.view(), null, false, false, grantViews);
        }
        boolean locked = account.isLocked(clock.now());
        return new AccountView(person.view(), account.userName(), account.isEnabled(), locked, grantViews);
    }

    private static GrantView view(RoleGrant grant, Map<UUID, Section> sections) {
        var section = grant.sectionId() == null ? null : sections.get(grant.sectionId());
        String name = section == null ? null : section.view().name();
        return new GrantView(grant.id(), grant.role(), grant.sectionId(), name, grant.grantedOn());
    }
}
