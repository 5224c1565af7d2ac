package io.yinuo.directory.internal;

import io.yinuo.directory.SignedInUser;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what signing in needs of an account that may be used. */
@ApplicationScoped
public class AccountQuery {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Inject
    WorkClock clock;

    /** An account that is enabled and whose person is active, with its hash and whether it is locked now. */
    public record Known(SignedInUser user, String passwordHash, boolean locked) {}

    private record Row(Account account, Person person) {}

    public Optional<Known> find(String userName) {
        return em
                .createQuery(
                        "select a, p from Account a join Person p on p.id = a.personId"
                                + " where a.userName = :name and a.enabled = true and p.active = true",
                        Object[].class)
                .setParameter("name", userName)
                .getResultStream()
                .map(row -> new Row((Account) row[0], (Person) row[1]))
                .findFirst()
                .map(this::known);
    }

    private Known known(Row row) {
        Set<String> roles = em
                .createQuery("select g.role from RoleGrant g where g.personId = :person", String.class)
                .setParameter("person", row.person().id())
                .getResultStream()
                .collect(Collectors.toSet());
        var account = row.account();
        var user = new SignedInUser(
                row.person().id(),
                account.userName(),
                row.person().name(),
                roles,
                account.locale(),
                account.mustChangePassword(),
                VerifiedPasswords.stamp(account.passwordHash()));
        return new Known(user, account.passwordHash(), account.isLocked(clock.now()));
    }
}
