package io.yinuo.handover;

import java.util.List;
import java.util.UUID;

/**
 * Hands everything over that a person holds (工作移交).
 *
 * @param lines all that the page showed, each with who takes it over
 * @param reason such as 调离, which is printed
 */
public record HandOverWork(UUID personId, List<Line> lines, String reason) {

    /**
     * One thing and its new holder.
     *
     * @param successorId null for what ends with the hand-over
     */
    public record Line(HeldKind kind, String id, UUID successorId) {}

    public HandOverWork {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
