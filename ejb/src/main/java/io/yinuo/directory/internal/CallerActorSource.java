package io.yinuo.directory.internal;

import io.yinuo.audit.ActorSource;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The trail's actor is the caller; before anybody is signed in it is the sign-in itself. */
@Stateless
public class CallerActorSource implements ActorSource {

    @Resource
    SessionContext session;

    @Inject
    ActorQuery actors;

    @Inject
    Acting acting;

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Actor current() {
        if (session.isCallerInRole(Roles.ENGINE)) {
            return Actor.system("process");
        }
        if (acting.current().isPresent()) {
            return acting.current().get();
        }
        return actors.byUserName(session.getCallerPrincipal().getName()).orElseGet(() -> Actor.system("sign-in"));
    }
}
