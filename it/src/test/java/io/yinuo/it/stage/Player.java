package io.yinuo.it.stage;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** A person of the stage, who acts as if signed in. */
public record Player(UUID personId, String userName, String name, Set<String> roles) {

    /** The application itself. */
    public static final Player ENGINE = new Player(null, "engine", "engine", Set.of(io.yinuo.shared.Roles.ENGINE));

    /** Calls a boundary as this person. */
    public <T> T asks(Callable<T> call) {
        try {
            return SecurityDomain.getCurrent()
                    .createAdHocIdentity(userName)
                    .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)))
                    .runAs(call);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** Calls a boundary as this person. */
    public void does(Runnable call) {
        asks(() -> {
            call.run();
            return null;
        });
    }
}
