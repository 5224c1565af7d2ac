package io.yinuo.directory;

import io.yinuo.directory.internal.Acting;
import io.yinuo.directory.internal.ActorQuery;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who calls: the signed-in person with the grants that count right now, or the engine. */
@Stateless
public class Callers {

    @Resource
    SessionContext session;

    @Inject
    ActorQuery actors;

    @Inject
    Acting acting;

    /**
     * The acting person, who may have decided elsewhere and be typed in; under the engine's role the system.
     *
     * @throws Forbidden {@code NOT_SIGNED_IN} when nobody is signed in or the account no longer counts
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Actor current() {
        if (session.isCallerInRole(Roles.ENGINE)) {
            return Actor.system("process");
        }
        if (acting.current().isPresent()) {
            return acting.current().get();
        }
        return find(session.getCallerPrincipal().getName()).orElseThrow(() -> new Forbidden("NOT_SIGNED_IN"));
    }

    /** The person behind a user name, when the account may be used. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Actor> find(String userName) {
        return actors.byUserName(userName);
    }
}
