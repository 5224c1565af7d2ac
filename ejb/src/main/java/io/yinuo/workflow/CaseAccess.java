package io.yinuo.workflow;

import io.yinuo.shared.Actor;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Who may see which case: a case is open to holders, which are persons, sections or whole bureaus.
 *
 * <p>Every query over cases filters by {@link CaseHolders}; nothing is filtered in a page.
 */
public interface CaseAccess {

    /** Opens the case to a person, a section or a bureau; opening it twice changes nothing. */
    void open(UUID caseId, UUID holderId);

    /** Closes the case to one holder again; who sees it through another goes on seeing it. */
    void close(UUID caseId, UUID holderId);

    /** Closes the case to everybody. */
    void closeToAll(UUID caseId);

    boolean maySee(Actor actor, UUID caseId);

    /** Those of the cases that may be seen, asked for at once. */
    Set<UUID> seenOf(Actor actor, Collection<UUID> caseIds);

    /** @throws io.yinuo.shared.NotFound {@code CASE_UNKNOWN} when the case is not there or may not be seen */
    void requireSight(Actor actor, UUID caseId);

    /** Whether the case may be seen for a role that is held, and not just because it is the person's own suggestion. */
    boolean maySeeByRole(Actor actor, UUID caseId);

    /** @throws io.yinuo.shared.NotFound {@code CASE_UNKNOWN} unless the case may be seen for a role that is held */
    void requireSightByRole(Actor actor, UUID caseId);

    /** Whether the person is one of those who make the reply, to whom nothing of the case is closed (rule E1). */
    boolean isInside(Actor actor, UUID caseId);

    /** @throws io.yinuo.shared.NotFound {@code CASE_UNKNOWN} unless the person is one of those who make the reply */
    void requireInside(Actor actor, UUID caseId);
}
