package io.yinuo.document.internal.layout;

import java.util.List;
import java.util.Optional;

/**
 * A document set on pages.
 *
 * @param lines how many lines of text a page has
 * @param seal where the seal belongs; empty where none does
 */
public record Pages(String title, int lines, List<Page> pages, Optional<SealSpot> seal) {

    public Pages {
        pages = List.copyOf(pages);
    }

    /** Where the middle of a round seal of 42 mm belongs (用印位置); pages are counted from 1. */
    public record SealSpot(int page, double x, double y) {

        static final double DIAMETER = 42;
    }
}
