package io.yinuo.workflow;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who may see which case: a case is open to holders, which are persons, sections or whole bureaus.
 *
 * <p>Every query over cases filters by {@link #holders(Actor)}; nothing is filtered in a page.
 */
public interface CaseAccess {

    /** Opens the case to a person, a section or a bureau; opening it twice changes nothing. */
    void open(UUID caseId, UUID holderId);

    boolean maySee(Actor actor, UUID caseId);

    /** @throws io.yinuo.shared.NotFound {@code CASE_UNKNOWN} when the case is not there or may not be seen */
    void requireSight(Actor actor, UUID caseId);

    /** The holders for which the person stands: self, own sections, and bureaus in which a bureau-wide role is held. */
    static Set<UUID> holders(Actor actor) {
        var holders = new LinkedHashSet<UUID>(actor.sections());
        holders.add(actor.personId());
        actor.grants().stream()
                .filter(grant -> grant.sectionId() == null && Roles.BUREAU_WIDE.contains(grant.role()))
                .forEach(grant -> holders.add(grant.bureauId()));
        return holders;
    }
}
