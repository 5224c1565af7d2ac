package io.yinuo.assignment.internal;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.shared.StateConflict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The assignment sheet of one case (任务分解表): at most one open lead, and its co-handlers (rule A1).
 *
 * <p>Rows that no longer count stay as history.
 */
public final class Sheet {

    private final UUID suggestionId;
    private final List<Assignment> rows;

    /** @param rows all rows of the case, oldest first */
    public Sheet(UUID suggestionId, List<Assignment> rows) {
        this.suggestionId = suggestionId;
        this.rows = new ArrayList<>(rows);
    }

    /**
     * Draws the sheet anew: sections that stay keep their row, others are dropped.
     *
     * @param ground why this section leads, or null to keep what the row says
     * @return the rows that are new
     */
    public List<Assignment> draw(UUID leadSectionId, List<UUID> coSectionIds, String ground, Instant at) {
        var coSections = new LinkedHashSet<>(coSectionIds);
        coSections.remove(leadSectionId);
        rows.stream()
                .filter(Assignment::isOpen)
                .filter(row -> !row.is(AssignmentRole.LEAD, leadSectionId))
                .filter(row -> row.role() == AssignmentRole.LEAD || !coSections.contains(row.sectionId()))
                .forEach(Assignment::drop);
        var added = new ArrayList<Assignment>();
        keepOrAdd(AssignmentRole.LEAD, leadSectionId, ground, at).ifPresent(added::add);
        coSections.forEach(section ->
                keepOrAdd(AssignmentRole.CO_HANDLER, section, null, at).ifPresent(added::add));
        rows.addAll(added);
        return added;
    }

    private Optional<Assignment> keepOrAdd(AssignmentRole role, UUID sectionId, String ground, Instant at) {
        var kept = open(role).stream().filter(row -> row.is(role, sectionId)).findFirst();
        if (kept.isEmpty()) {
            return Optional.of(new Assignment(suggestionId, sectionId, role, ground, at));
        }
        if (ground != null) {
            kept.get().giveGround(ground);
        }
        return Optional.empty();
    }

    public void approve() {
        lead();
        rows.stream().filter(Assignment::isOpen).forEach(Assignment::approve);
    }

    /** The lead section refuses: its row is closed with the reason, the others wait for the next sheet. */
    public void objectTo(String reason) {
        lead().objectTo(reason);
        rows.stream().filter(Assignment::isOpen).forEach(Assignment::reopen);
    }

    /** @throws StateConflict {@code LEAD_SECTION_MISSING} */
    public Assignment lead() {
        return open(AssignmentRole.LEAD).stream()
                .findFirst()
                .orElseThrow(() -> new StateConflict("LEAD_SECTION_MISSING"));
    }

    public List<Assignment> coHandlers() {
        return open(AssignmentRole.CO_HANDLER);
    }

    /** Whether the section leads or co-handles already. */
    public boolean names(UUID sectionId) {
        return rows.stream().anyMatch(row -> row.isOpen() && row.sectionId().equals(sectionId));
    }

    private List<Assignment> open(AssignmentRole role) {
        return rows.stream().filter(row -> row.isOpen() && row.role() == role).toList();
    }
}
