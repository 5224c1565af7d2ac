package io.yinuo.handover.internal;

import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonLeaving;
import io.yinuo.shared.StateConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps whoever still holds work from being taken out of use (rule HO5). */
@ApplicationScoped
public class LeavingGuard {

    @Inject
    Directory directory;

    @Inject
    Holdings holdings;

    /** @throws StateConflict {@code PERSON_HOLDS_WORK} with the number of things that are to be handed over first */
    void refuse(@Observes PersonLeaving leaving) {
        int held = holdings.of(directory.person(leaving.personId())).size();
        if (held > 0) {
            throw new StateConflict("PERSON_HOLDS_WORK", held);
        }
    }
}
