package io.yinuo.workflow;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Roles;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The holders of cases for which a person stands; every query over cases filters by them.
 *
 * <p>Who stands in for somebody who is away sees what that person sees (rule SU4).
 */
public final class CaseHolders {

    private CaseHolders() {}

    /** In whatever part: by role, and as a submitter of the own matters. */
    public static Set<UUID> of(Actor actor) {
        var holders = byRole(actor);
        holders.add(actor.personId());
        return holders;
    }

    /** By role, the liaison's too: own sections, and the bureaus in which a bureau-wide role is held. */
    public static Set<UUID> byRole(Actor actor) {
        return holders(actor, grant -> true);
    }

    /** As one of those who make the reply, which neither liaison nor deputy is (rule E1). */
    public static Set<UUID> inside(Actor actor) {
        return holders(actor, grant -> Roles.STAFF.contains(grant.role()));
    }

    /** The bureaus in which something is held at all, for oneself or for somebody who is away; open steps are indexed by them. */
    public static Set<UUID> bureaus(Actor actor) {
        return actor.grantsInSight().stream().map(Grant::bureauId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<UUID> holders(Actor actor, Predicate<Grant> counts) {
        var holders = new LinkedHashSet<UUID>();
        for (var grant : actor.grantsInSight()) {
            if (counts.test(grant) && grant.sectionId() != null) {
                holders.add(grant.sectionId());
            } else if (counts.test(grant) && Roles.BUREAU_WIDE.contains(grant.role())) {
                holders.add(grant.bureauId());
            }
        }
        return holders;
    }
}
