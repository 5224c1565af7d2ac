package io.yinuo.directory.internal;

import io.yinuo.directory.NewPerson.NewGrant;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives roles within a bureau and sees to it that somebody can still administer it. */
@ApplicationScoped
public class Grants {

    @Inject
    DirectoryQuery query;

    @Inject
    WorkClock clock;

    public void give(Person person, NewGrant grant) {
        GrantPolicy.check(grant.role(), grant.sectionId());
        if (grant.sectionId() != null && !query.section(grant.sectionId()).bureauId().equals(person.bureauId())) {
            throw new NotFound("SECTION_UNKNOWN", grant.sectionId());
        }
        boolean held = query.grants(person.id()).stream().anyMatch(g -> g.isSame(grant.role(), grant.sectionId()));
        if (held) {
            throw new StateConflict("GRANT_HELD", grant.role());
        }
        query.add(new RoleGrant(
                UUID.randomUUID(), person.id(), grant.role(), person.bureauId(), grant.sectionId(), clock.today()));
    }

    /** @throws StateConflict {@code LAST_ADMINISTRATOR} when nobody who is active holds the role any more */
    public void requireAdministratorIn(UUID bureauId) {
        if (query.holding(bureauId, Roles.ADMIN).isEmpty()) {
            throw new StateConflict("LAST_ADMINISTRATOR");
        }
    }

    /** How the trail writes a grant. */
    public static String label(NewGrant grant) {
        return grant.sectionId() == null ? grant.role() : grant.role() + "@" + grant.sectionId();
    }
}
