package io.yinuo.search;

/**
 * Whether the index says what the rows say.
 *
 * @param rows documents that should be found
 * @param indexed documents that can be found
 * @param waiting changes that are not yet written
 * @param latest the latest rebuild, or null
 */
public record IndexState(long rows, long indexed, long waiting, RebuildView latest) {

    public boolean whole() {
        return rows == indexed && waiting == 0;
    }
}
