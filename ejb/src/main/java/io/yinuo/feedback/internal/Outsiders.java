package io.yinuo.feedback.internal;

import io.yinuo.assignment.Assignments;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SuggestionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps those who make a reply away from its ratings (rule FB1). */
@ApplicationScoped
public class Outsiders {

    private static final Set<String> CLERKS = Set.of(Roles.SECRETARY, Roles.LIAISON);
    private static final Set<String> CHECKERS =
            Set.of(Roles.SECRETARY, Roles.REVIEWER, Roles.SUPERVISOR, Roles.LIAISON);

    @Inject
    Assignments assignments;

    /** @throws Forbidden {@code RATING_CLERKS_ONLY}, {@code RATING_BY_HANDLERS} */
    public void requireClerk(Actor actor, SuggestionView matter) {
        if (!actor.holdsAnyOf(CLERKS, matter.bureauId())) {
            throw new Forbidden("RATING_CLERKS_ONLY");
        }
        requireOutside(actor, matter);
    }

    /**
     * Refuses whoever cannot be the second person of a form (rule FB7).
     *
     * @throws Forbidden {@code RATING_CHECKERS_ONLY}, {@code RATING_BY_HANDLERS}
     */
    public void requireChecker(Actor actor, SuggestionView matter) {
        if (!actor.holdsAnyOf(CHECKERS, matter.bureauId())) {
            throw new Forbidden("RATING_CHECKERS_ONLY");
        }
        requireOutside(actor, matter);
    }

    /** The bureaus in which the person can be the second one. */
    public Set<UUID> bureausToCheck(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> CHECKERS.contains(grant.role()))
                .map(Actor.Grant::bureauId)
                .collect(Collectors.toSet());
    }

    /** @throws Forbidden {@code RATING_BY_HANDLERS} when the person works in a section that leads or co-handles */
    public void requireOutside(Actor actor, SuggestionView matter) {
        if (!isOutside(actor, matter.id())) {
            throw new Forbidden("RATING_BY_HANDLERS");
        }
    }

    public boolean isOutside(Actor actor, UUID suggestionId) {
        return Collections.disjoint(actor.sections(), assignments.handlingSections(suggestionId));
    }
}
