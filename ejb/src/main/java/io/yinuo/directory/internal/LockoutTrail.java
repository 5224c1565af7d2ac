package io.yinuo.directory.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Leaves an entry in the bureau's trail when an account closes itself. */
@Stateless
public class LockoutTrail {

    @Inject
    Trail trail;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @Trailed("directory.lock")
    public void locked(Person person, Account account) {
        trail.note(null, person.bureauId(), person.id(), Change.set("lockedUntil", account.lockedUntil()));
    }
}
