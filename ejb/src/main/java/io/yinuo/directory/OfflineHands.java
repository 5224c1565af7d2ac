package io.yinuo.directory;

import io.yinuo.directory.internal.Acting;
import io.yinuo.directory.internal.ActorQuery;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Lets a command run as the person who decided it outside of the system, by the hand of the caller (线下办理补录).
 *
 * <p>The boundaries see that person with the grants that count now and ask their own questions; the trail names both.
 * Whoever calls this has checked that the caller may type in for the person.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OfflineHands {

    @Inject
    Callers callers;

    @Inject
    ActorQuery actors;

    @Inject
    Acting acting;

    /** The person with the grants that count now; no account is needed. @throws NotFound {@code PERSON_UNKNOWN} */
    @PermitAll
    public Actor person(UUID personId) {
        return actors.byPerson(personId).orElseThrow(() -> new NotFound("PERSON_UNKNOWN"));
    }

    /** Runs the command as that person in the caller's transaction. */
    @PermitAll
    public void act(UUID personId, Runnable command) {
        var person = person(personId);
        var roles = person.grants().stream().map(Grant::role).collect(Collectors.toSet());
        var identity = SecurityDomain.getCurrent()
                .createAdHocIdentity("offline-" + personId)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)));
        acting.as(person.typedInBy(callers.current()), () -> identity.runAs(command));
    }
}
