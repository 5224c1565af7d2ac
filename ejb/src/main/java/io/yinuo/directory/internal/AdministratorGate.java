package io.yinuo.directory.internal;

import io.yinuo.directory.Callers;
import io.yinuo.shared.Actor;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Lets in the administrator of the bureau, and the application itself. */
@ApplicationScoped
public class AdministratorGate {

    @Inject
    Callers callers;

    @Inject
    DirectoryQuery query;

    /** @throws NotFound {@code BUREAU_UNKNOWN} when the caller does not administer it, whether it exists or not */
    public void enter(UUID bureauId) {
        Actor actor = callers.current();
        if (!actor.isSystem() && !actor.holds(Roles.ADMIN, bureauId)) {
            throw new NotFound("BUREAU_UNKNOWN", String.valueOf(bureauId));
        }
        query.bureau(bureauId);
    }
}
