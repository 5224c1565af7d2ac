package io.yinuo.measures;

import java.util.List;

/** One page of what was found, and how much there is on all pages (查询结果). */
public record Found<T>(List<T> items, long total) {

    public Found {
        items = List.copyOf(items);
    }
}
