package io.yinuo.assignment;

import java.util.List;
import java.util.UUID;

/**
 * Puts the assignment sheet of a case before the leaders (拟办).
 *
 * @param expectedVersion version of the suggestion that the page showed
 * @param note why these sections, or empty to keep the proposal's ground
 */
public record PrepareAssignment(
        String taskId, int expectedVersion, UUID leadSectionId, List<UUID> coSectionIds, String note) {

    public PrepareAssignment {
        coSectionIds = coSectionIds == null ? List.of() : List.copyOf(coSectionIds);
    }
}
