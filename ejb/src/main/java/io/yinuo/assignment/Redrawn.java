package io.yinuo.assignment;

import io.yinuo.audit.TrailEntry;
import java.util.List;
import java.util.Optional;

/**
 * What a sheet named before it came back, and what it names now (前后两次拟办).
 *
 * @param leadBefore names of sections; empty where none was named
 */
public record Redrawn(String leadBefore, String leadNow, String coBefore, String coNow) {

    private static final String LEAD = "leadSection";
    private static final String CO_HANDLERS = "coSections";

    /** The last two sheets that the trail of a case tells of; none when there was just one. */
    static Optional<Redrawn> of(List<TrailEntry> trail) {
        var drawn = trail.stream().filter(entry -> !entry.refused() && !value(entry, LEAD).isEmpty()).toList();
        if (drawn.size() < 2) {
            return Optional.empty();
        }
        var before = drawn.get(drawn.size() - 2);
        var now = drawn.get(drawn.size() - 1);
        return Optional.of(new Redrawn(value(before, LEAD), value(now, LEAD), value(before, CO_HANDLERS), value(now, CO_HANDLERS)));
    }

    private static String value(TrailEntry entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field) && change.after() != null)
                .map(change -> change.after().toString())
                .findFirst()
                .orElse("");
    }

    public boolean isLeadChanged() {
        return !leadBefore.equals(leadNow);
    }

    public boolean isCoChanged() {
        return !coBefore.equals(coNow);
    }
}
