package io.yinuo.supervision;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes down how a key matter is to be handled (办理方案).
 *
 * @param expectedVersion of the supervision that the page showed
 * @param milestones in the order of their days
 */
public record PlanHandling(UUID suggestionId, int expectedVersion, String plan, List<Milestone> milestones) {

    public PlanHandling {
        milestones = milestones == null ? List.of() : milestones.stream().filter(Objects::nonNull).toList();
    }
}
