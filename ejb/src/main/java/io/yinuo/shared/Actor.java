package io.yinuo.shared;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who acts: a person with the grants that count right now, or the system with its cause.
 *
 * @param personId the person, or null for the system
 * @param name as printed in the trail; for the system its cause, such as {@code process}
 * @param bureauId the bureau in which the person works, or null for the system
 * @param grants role and scope, read afresh for each request
 * @param typist who types in what this person decided elsewhere, or null when the person acts here
 * @param standsInFor whose steps this person may take today beside the own ones
 */
public record Actor(
        UUID personId, String name, UUID bureauId, List<Grant> grants, Typist typist, List<Absent> standsInFor) {

    /**
     * A role held in a scope: a whole bureau, or one section of it.
     *
     * @param role such as {@code SECRETARY}
     * @param bureauId the bureau
     * @param sectionId the section, or null when the role holds for the whole bureau
     */
    public record Grant(String role, UUID bureauId, UUID sectionId) {}

    /** Whose hand enters what another person decided (补录人). */
    public record Typist(UUID personId, String name) {}

    /**
     * Somebody who is away and for whom another person stands in (被代办人).
     *
     * @param grants what the absent person may do
     * @param steps the kinds of steps for which it counts
     */
    public record Absent(UUID personId, String name, List<Grant> grants, Set<StepKind> steps) {

        public Absent {
            grants = List.copyOf(grants);
            steps = Set.copyOf(steps);
        }
    }

    public Actor {
        Objects.requireNonNull(name, "name");
        grants = List.copyOf(grants);
        standsInFor = List.copyOf(standsInFor);
    }

    /** Somebody who acts here. */
    public Actor(UUID personId, String name, UUID bureauId, List<Grant> grants) {
        this(personId, name, bureauId, grants, null, List.of());
    }

    /** The same person, who stands in for these. */
    public Actor standingInFor(List<Absent> absent) {
        return new Actor(personId, name, bureauId, grants, typist, absent);
    }

    /** The same person, whose decision somebody else types in. */
    public Actor typedInBy(Actor clerk) {
        return new Actor(personId, name, bureauId, grants, new Typist(clerk.personId(), clerk.name()), standsInFor);
    }

    /** The application itself, for what no person did. */
    public static Actor system(String cause) {
        return new Actor(null, cause, null, List.of());
    }

    public boolean isSystem() {
        return personId == null;
    }

    /** Whether the role is held in the bureau, in whatever section. */
    public boolean holds(String role, UUID inBureau) {
        return grants.stream().anyMatch(g -> g.role().equals(role) && g.bureauId().equals(inBureau));
    }

    /** Whether the role is held in just this section, by the person or by somebody for whose work the person stands in. */
    public boolean holdsInSection(String role, UUID section) {
        var stoodInFor = standsInFor.stream()
                .filter(absent -> absent.steps().contains(StepKind.DRAFTING))
                .flatMap(absent -> absent.grants().stream());
        return Stream.concat(grants.stream(), stoodInFor)
                .anyMatch(g -> g.role().equals(role) && section.equals(g.sectionId()));
    }

    /** Whether this is that person, or somebody who stands in for that person in a step of this kind. */
    public boolean isOrStandsInFor(UUID other, StepKind step) {
        return personId.equals(other)
                || standsInFor.stream()
                        .anyMatch(absent -> absent.personId().equals(other) && absent.steps().contains(step));
    }

    /** The own grants and those of everybody for whom the person stands in: what opens cases to the eye. */
    public List<Grant> grantsInSight() {
        return Stream.concat(grants.stream(), standsInFor.stream().flatMap(absent -> absent.grants().stream()))
                .toList();
    }

    public boolean holdsAnyOf(Set<String> roles, UUID inBureau) {
        return roles.stream().anyMatch(role -> holds(role, inBureau));
    }

    /** Sections in which any role is held. */
    public Set<UUID> sections() {
        var sections = new LinkedHashSet<UUID>();
        grants.stream().map(Grant::sectionId).filter(Objects::nonNull).forEach(sections::add);
        return sections;
    }

    /** @throws Forbidden {@code ROLE_MISSING} when the role is not held in the bureau */
    public void require(String role, UUID inBureau) {
        if (!holds(role, inBureau)) {
            throw new Forbidden("ROLE_MISSING", role);
        }
    }
}
