package io.yinuo.sample.internal;

import io.yinuo.sample.internal.Cast.Role;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Lets somebody act: as that person, at that instant, in one transaction.
 *
 * <p>The identity is made for the occasion, so that no password is hashed; the boundaries see an ordinary caller.
 */
@ApplicationScoped
class Stage {

    @Inject
    private WorkClock clock;

    @Inject
    private UserTransaction transaction;

    void act(Role role, Instant at, Runnable deed) {
        clock.at(at, () -> as(role, () -> inTransaction(() -> {
            deed.run();
            return null;
        })));
    }

    /** Looks at something in a transaction, as nobody. */
    <T> T look(Supplier<T> sight) {
        return inTransaction(sight);
    }

    private static void as(Role role, Runnable work) {
        var names = role.actor().grants().stream().map(Grant::role).collect(Collectors.toSet());
        SecurityDomain.getCurrent()
                .createAdHocIdentity(role.userName())
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(names)))
                .runAs(work);
    }

    private <T> T inTransaction(Supplier<T> work) {
        try {
            transaction.begin();
            try {
                var result = work.get();
                transaction.commit();
                return result;
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException failure) {
            throw new IllegalStateException("The samples could not be stored", failure);
        }
    }
}
