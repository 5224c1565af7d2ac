package io.yinuo.register;

import io.yinuo.shared.InvalidInput;
import java.io.Serializable;
import java.util.Arrays;
import java.util.UUID;

/**
 * The matters that stand behind a figure (统计明细), so that a list shows just those; null leaves a part out.
 *
 * @param above whether only those above the line
 * @param sectionId lead section; with {@code unassigned} only matters that have none
 * @param theme code of a theme that the title touches; empty for titles that touch none
 */
public record CountedRows(
        Rate rate, boolean above, Integer year, UUID sectionId, boolean unassigned, String theme, String session)
        implements Serializable {

    private static final String BETWEEN = "~";
    private static final int PARTS = 6;
    private static final String NOBODY = "none";

    /** Whether the ledger can show them: promises stand in a list of their own. */
    public boolean isInLedger() {
        return rate != null && rate.counting() != Counting.PROMISES;
    }

    /** What it is called in an address and in a kept filter. */
    public String text() {
        var section = unassigned ? NOBODY : sectionId == null ? "" : sectionId.toString();
        return String.join(
                BETWEEN, rate.name(), above ? "part" : "whole", year == null ? "" : year.toString(), section,
                theme == null ? "" : theme.isEmpty() ? NOBODY : theme, session == null ? "" : session);
    }

    /**
     * Reads what {@link #text} wrote; nothing for nothing.
     *
     * @throws InvalidInput {@code COUNTED_UNKNOWN} when it is nothing that could have been written
     */
    public static CountedRows of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var parts = text.split(BETWEEN, PARTS);
        try {
            new InvalidInput.Check().that(parts.length == PARTS, "counted", "COUNTED_UNKNOWN").done();
            boolean unassigned = parts[3].equals(NOBODY);
            return new CountedRows(
                    rate(parts[0]), parts[1].equals("part"), parts[2].isEmpty() ? null : Integer.valueOf(parts[2]),
                    unassigned || parts[3].isEmpty() ? null : UUID.fromString(parts[3]), unassigned,
                    parts[4].isEmpty() ? null : parts[4].equals(NOBODY) ? "" : parts[4],
                    parts[5].isEmpty() ? null : parts[5]);
        } catch (IllegalArgumentException notWritten) {
            throw new InvalidInput("counted", "COUNTED_UNKNOWN");
        }
    }

    private static Rate rate(String name) {
        return Arrays.stream(Rate.values())
                .filter(each -> each.name().equals(name) && each.counting() != Counting.PROMISES)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("counted", "COUNTED_UNKNOWN"));
    }
}
