package io.yinuo.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One entry of the trail as it is read.
 *
 * @param seq position in its chain, from 1
 * @param actorId the person, or null for the system
 * @param onBehalfOf for whom it was done, or null
 * @param action feature and verb, such as {@code signoff.number}
 * @param refused whether the command was refused, and so changed nothing
 * @param subjectId what was changed
 * @param changes the values as text
 * @param hash SHA-256 over this entry and the one before it
 */
public record TrailEntry(
        long seq,
        Instant at,
        UUID actorId,
        String actorName,
        String onBehalfOf,
        String action,
        boolean refused,
        UUID subjectId,
        List<Change> changes,
        String hash) {

    public TrailEntry {
        changes = List.copyOf(changes);
    }

    /** Who did what, and nothing of the words in it. */
    TrailEntry withoutChanges() {
        return new TrailEntry(seq, at, actorId, actorName, onBehalfOf, action, refused, subjectId, List.of(), hash);
    }
}
