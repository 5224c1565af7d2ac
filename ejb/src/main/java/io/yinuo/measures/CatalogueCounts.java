package io.yinuo.measures;

/** How much the reader finds of each kind (措施库数量). */
public record CatalogueCounts(
        long themes,
        long policies,
        long norms,
        long indicators,
        long firstLevel,
        long secondLevel,
        long aspects,
        long observations,
        long measures,
        long links) {}
