package io.yinuo.search.internal;

/**
 * A document with its place in the ranking.
 *
 * @param document null when its row is gone
 */
public record Scored(SearchDocument document, float score) {}
