package io.yinuo.directory.internal;

import io.yinuo.shared.WorkClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Counts wrong passwords, one attempt on an account after the other. */
@Stateless
public class SignInAttempts {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Inject
    WorkClock clock;

    @Inject
    LockoutTrail lockouts;

    /**
     * Records an attempt, whatever becomes of the command in which it was made.
     *
     * @return whether it lets the person in: the password was right and the account is not locked
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean record(String userName, boolean right) {
        var now = clock.now();
        var account = account(userName, LockModeType.NONE);
        if (right && !account.hasFailures()) {
            return true;
        }
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        if (account.isLocked(now)) {
            return false;
        }
        if (right) {
            account.succeeded();
        } else if (account.failed(now)) {
            lockouts.locked(em.find(Person.class, account.personId()), account);
        }
        return right;
    }

    private Account account(String userName, LockModeType lock) {
        return em.createQuery("select a from Account a where a.userName = :name", Account.class)
                .setParameter("name", userName)
                .setLockMode(lock)
                .getSingleResult();
    }
}
