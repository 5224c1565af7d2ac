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

/** Keeps those who make a reply away from its ratings (rule FB1). */
@ApplicationScoped
public class Outsiders {

    private static final Set<String> CLERKS = Set.of(Roles.SECRETARY, Roles.LIAISON);

    @Inject
    Assignments assignments;

    /** @throws Forbidden {@code RATING_CLERKS_ONLY}, {@code RATING_BY_HANDLERS} */
    public void requireClerk(Actor actor, SuggestionView matter) {
        if (!actor.holdsAnyOf(CLERKS, matter.bureauId())) {
            throw new Forbidden("RATING_CLERKS_ONLY");
        }
        requireOutside(actor, matter);
    }

    /** @throws Forbidden {@code RATING_BY_HANDLERS} when the person works in a section that leads or co-handles */
    public void requireOutside(Actor actor, SuggestionView matter) {
        if (!Collections.disjoint(actor.sections(), assignments.handlingSections(matter.id()))) {
            throw new Forbidden("RATING_BY_HANDLERS");
        }
    }
}
