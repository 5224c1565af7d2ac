package io.yinuo.workflow;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** The holders of cases for which a person stands; every query over cases filters by them. */
public final class CaseHolders {

    private CaseHolders() {}

    /** Self, own sections, and the bureaus in which a bureau-wide role is held. */
    public static Set<UUID> of(Actor actor) {
        var holders = new LinkedHashSet<UUID>(actor.sections());
        holders.add(actor.personId());
        actor.grants().stream()
                .filter(grant -> grant.sectionId() == null && Roles.BUREAU_WIDE.contains(grant.role()))
                .forEach(grant -> holders.add(grant.bureauId()));
        return holders;
    }
}
