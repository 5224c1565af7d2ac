package io.yinuo.supervision;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.directory.Directory;
import io.yinuo.directory.PersonView;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.supervision.internal.Supervision;
import io.yinuo.supervision.internal.SupervisionRows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Who leads the key matters of a bureau (领办领导), for the features that ask after the work of a person. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KeyLeaders {

    @Inject
    SupervisionRows rows;

    @Inject
    Suggestions suggestions;

    @Inject
    Directory directory;

    @Inject
    Event<KeyMatterChanged> changed;

    @Inject
    Trail trail;

    /** Who may lead a key matter of the bureau: its director and vice directors, by name. */
    public List<PersonView> whoMayLead(UUID bureauId) {
        return Stream.of(Roles.DIRECTOR, Roles.VICE_DIRECTOR)
                .flatMap(role -> directory.holding(bureauId, role).stream())
                .distinct()
                .toList();
    }

    /** All open matters under supervision that the person leads, the earliest deadline first. */
    public List<UUID> ledBy(UUID personId) {
        return rows.allLedBy(personId);
    }

    /**
     * Somebody else leads the matter from now on; what was planned and reported stays.
     *
     * @throws StateConflict {@code NOT_SUPERVISED} when this person leads it no longer
     */
    public void leadInPlaceOf(UUID leaver, UUID suggestionId, UUID successor) {
        var matter = suggestions.get(suggestionId);
        var supervision = rows.find(suggestionId)
                .filter(Supervision::inForce)
                .filter(each -> each.leaderId().equals(leaver))
                .orElseThrow(() -> new StateConflict("NOT_SUPERVISED"));
        supervision.lead(successor);
        changed.fire(new KeyMatterChanged(suggestionId));
        trail.note(
                suggestionId, matter.bureauId(), suggestionId,
                new Change("leader", directory.person(leaver).name(), directory.person(successor).name()));
    }
}
