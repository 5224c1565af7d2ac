package io.yinuo.handover;

import io.yinuo.directory.PersonView;
import java.util.List;
import java.util.UUID;

/**
 * One thing that a person holds (移交事项).
 *
 * @param id of the matter, the engine's task, the section or the arrangement, by its kind
 * @param suggestionId the case, or null
 * @param numberText of the matter, or null
 * @param what title of the matter, name of the section, or the two names of the arrangement
 * @param element id of the user task, for a step
 * @param takers who could take it over, by name
 */
public record HeldItem(
        HeldKind kind, String id, UUID suggestionId, String numberText, String what, String element, List<PersonView> takers) {

    public HeldItem {
        takers = List.copyOf(takers);
    }

    /** Whether this person could take it over. */
    public boolean canBeTakenBy(UUID personId) {
        return takers.stream().anyMatch(taker -> taker.id().equals(personId));
    }
}
