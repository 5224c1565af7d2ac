package io.yinuo.search;

import java.util.List;

/** One page of what was found; {@code total} counts all pages. */
public record Hits(List<Hit> items, long total, int page, int size) {}
