package io.yinuo.drafting;

import java.util.List;
import java.util.UUID;

/**
 * One paragraph in the comparison of two versions (版本对照).
 *
 * @param change what happened to the paragraph as a whole
 * @param runs its characters in order: kept, inserted, deleted
 */
public record Difference(UUID blockId, BlockLevel level, Change change, List<Run> runs) {

    /** What became of a paragraph, or of a run of characters. */
    public enum Change {
        EQUAL,
        CHANGED,
        INSERT,
        DELETE
    }

    /** Neighbouring characters with one fate: {@code EQUAL}, {@code INSERT} or {@code DELETE}. */
    public record Run(Change change, String text) {}
}
