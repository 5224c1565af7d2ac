package io.yinuo.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A hand-over as it is printed and signed by both (移交清单). */
public record HandOverSheet(UUID id, String leaver, String reason, String arrangedBy, Instant arrangedAt, List<Line> lines) {

    /**
     * What went to whom.
     *
     * @param successor null for what ended
     */
    public record Line(HeldKind kind, String numberText, String what, String element, String successor) {}

    public HandOverSheet {
        lines = List.copyOf(lines);
    }
}
