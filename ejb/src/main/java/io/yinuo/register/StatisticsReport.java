package io.yinuo.register;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures that were asked for (统计结果).
 *
 * @param matters how many matters are counted
 * @param promises how many promises are followed up
 * @param toClear how many promises of delivered letters are not followed up yet (待清理), which are in no rate
 * @param total over all groups, each thing once
 */
public record StatisticsReport(
        LocalDate asOf, long matters, long promises, long toClear, FigureGroup total, List<FigureGroup> groups) {

    public StatisticsReport {
        groups = List.copyOf(groups);
    }
}
