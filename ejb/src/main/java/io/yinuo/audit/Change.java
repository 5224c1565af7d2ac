package io.yinuo.audit;

import java.util.Objects;

/**
 * One field of what was changed, before and after.
 *
 * @param field name of the field, such as {@code title}; text {@code trail.field.<field>} of the bundles
 * @param before value as it was, or null
 * @param after value as it is now, or null
 */
public record Change(String field, Object before, Object after) {

    public Change {
        Objects.requireNonNull(field, "field");
    }

    /** A value that was not there before. */
    public static Change set(String field, Object after) {
        return new Change(field, null, after);
    }

    boolean changesNothing() {
        return Objects.equals(before, after);
    }
}
