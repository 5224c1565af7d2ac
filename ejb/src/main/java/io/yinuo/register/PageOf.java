package io.yinuo.register;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total number of all, counted up to {@link #COUNT_CAP}
 * @param totalCapped whether there are more than that
 * @param page counted from 0
 */
public record PageOf<T>(List<T> items, int total, boolean totalCapped, int page, int size) {

    /** A list is counted no further than this, because counting costs more than reading a page. */
    public static final int COUNT_CAP = 1000;

    /** Largest page that is served. */
    public static final int MAX_SIZE = 500;

    /** @param counted number of rows found, at most one more than the cap */
    public static <T> PageOf<T> of(List<T> items, int counted, int page, int size) {
        return new PageOf<>(items, Math.min(counted, COUNT_CAP), counted > COUNT_CAP, page, size);
    }

    /** How many rows are served of so many that were asked for. */
    public static int rows(int size) {
        return Math.max(1, Math.min(size, MAX_SIZE));
    }

    /** The asked page of a list that is there as a whole, whose size is known. */
    public static <T> PageOf<T> cut(List<T> all, int page, int size) {
        int asked = Math.max(0, page);
        int rows = rows(size);
        var items = all.stream().skip((long) asked * rows).limit(rows).toList();
        return new PageOf<>(items, all.size(), false, asked, rows);
    }
}
