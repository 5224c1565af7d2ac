package io.yinuo.workflow;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Absent;
import io.yinuo.shared.Actor.Grant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

        /** The same part, taken by this person alone. */
        public Candidate takenBy(UUID person) {
            return new Candidate(role, bureauId, sectionId, person);
        }
    }

    /** Whether the person is among the candidates, or stands in for one of them. */
    public boolean admits(Actor actor) {
        return isOffered(holderKeys(actor)) || absentFor(actor).isPresent();
    }

    /** For whom the person would take the step; empty where it is the person's own. */
    public Optional<Absent> absentFor(Actor actor) {
        return isOffered(holderKeys(actor))
                ? Optional.empty()
                : actor.standsInFor().stream()
                        .filter(absent -> absent.steps().contains(StepKinds.of(element)))
                        .filter(absent -> isOffered(holderKeys(absent)))
                        .findFirst();
    }

    private boolean isOffered(Set<String> keys) {
        return candidates.stream().map(Candidate::holderKey).anyMatch(keys::contains);
    }

    /** Whether nothing but this role, as it counts for the whole bureau, makes the person a candidate. */
    public boolean admitsOnlyAs(String role, Actor actor) {
        var keys = absentFor(actor).map(WorkItem::holderKeys).orElseGet(() -> holderKeys(actor));
        return candidates.stream()
                .filter(candidate -> keys.contains(candidate.holderKey()))
                .allMatch(candidate -> role.equals(candidate.role()));
    }

    /** Every holder key that is the person's own: self, each role, and each role in its section. */
    public static Set<String> holderKeys(Actor actor) {
        return holderKeys(actor.personId(), actor.grants());
    }

    /** Every holder key of somebody who is away. */
    public static Set<String> holderKeys(Absent absent) {
        return holderKeys(absent.personId(), absent.grants());
    }

    private static Set<String> holderKeys(UUID personId, List<Grant> grants) {
        var keys = new LinkedHashSet<String>();
        keys.add(new Candidate(null, null, null, personId).holderKey());
        for (var grant : grants) {
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
