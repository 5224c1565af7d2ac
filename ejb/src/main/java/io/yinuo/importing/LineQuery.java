package io.yinuo.importing;

/**
 * Which lines of an import to show.
 *
 * @param status null for all
 * @param needsLook whether only those that a person should look at
 * @param page counted from 0
 * @param size at most {@link #MOST}
 */
public record LineQuery(LineStatus status, boolean needsLook, int page, int size) {

    /** Largest page that is served. */
    public static final int MOST = 500;

    public LineQuery {
        page = Math.max(0, page);
        size = Math.max(1, Math.min(size, MOST));
    }
}
