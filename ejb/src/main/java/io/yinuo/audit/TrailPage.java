package io.yinuo.audit;

import java.util.List;

/**
 * One page of a chain.
 *
 * @param entries the newest first
 * @param total how many there are on all pages
 */
public record TrailPage(List<TrailEntry> entries, long total) {

    public TrailPage {
        entries = List.copyOf(entries);
    }
}
