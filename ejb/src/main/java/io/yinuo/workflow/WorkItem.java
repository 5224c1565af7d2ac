package io.yinuo.workflow;

import io.yinuo.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A human step that waits for somebody (待办): one live user task of the engine, in our own row.
 *
 * @param taskId id of the engine's task
 * @param suggestionId the case
 * @param subjectId business key of the process that waits: the suggestion, the assignment, or the reply
 * @param bureauId the bureau of the case
 * @param element id of the user task in its model, such as {@code Task_SignReply}
 * @param dueOn last day, or null
 * @param reservedFor the person who returned the draft and gets it back first, or null
 * @param returnedNote why it came back, or null
 * @param candidates who may act
 */
public record WorkItem(
        String taskId,
        UUID suggestionId,
        UUID subjectId,
        UUID bureauId,
        String element,
        Instant createdAt,
        LocalDate dueOn,
        UUID reservedFor,
        String returnedNote,
        List<Candidate> candidates) {

    /**
     * Somebody who may act: a person, or whoever holds a role in a bureau or in one section of it.
     *
     * @param role null when a person is named
     * @param sectionId null when the role counts for the whole bureau
     * @param personId null when a role is named
     */
    public record Candidate(String role, UUID bureauId, UUID sectionId, UUID personId) {

        /** One text for the holder, by which lists find the steps of a person with a single index. */
        public String holderKey() {
            if (personId != null) {
                return "person:" + personId;
            }
            return role + (sectionId == null ? "@bureau:" + bureauId : "@section:" + sectionId);
        }
    }

    /** Whether the person is among the candidates. */
    public boolean admits(Actor actor) {
        var keys = holderKeys(actor);
        return candidates.stream().map(Candidate::holderKey).anyMatch(keys::contains);
    }

    /** Whether nothing but this role, as it counts for the whole bureau, makes the person a candidate. */
    public boolean admitsOnlyAs(String role, Actor actor) {
        var keys = holderKeys(actor);
        return candidates.stream()
                .filter(candidate -> keys.contains(candidate.holderKey()))
                .allMatch(candidate -> role.equals(candidate.role()));
    }

    /** Every holder key for which the person stands: self, each role, and each role in its section. */
    public static Set<String> holderKeys(Actor actor) {
        var keys = new LinkedHashSet<String>();
        keys.add(new Candidate(null, null, null, actor.personId()).holderKey());
        for (var grant : actor.grants()) {
            keys.add(new Candidate(grant.role(), grant.bureauId(), null, null).holderKey());
            if (grant.sectionId() != null) {
                keys.add(new Candidate(grant.role(), grant.bureauId(), grant.sectionId(), null).holderKey());
            }
        }
        return keys;
    }

    /** The section whose step this is; null where a person or a role of the whole bureau acts. */
    public UUID sectionId() {
        return candidates.stream().map(Candidate::sectionId).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
