package io.yinuo.register;

import io.yinuo.suggestion.MatterKind;
import java.util.UUID;

/**
 * Of which matters figures are asked (统计范围); null leaves a part out.
 *
 * @param year in which the matter was referred
 * @param session its label
 * @param sectionId lead section of the matter, owner section of the promise
 * @param grouping by what the figures are set against each other; by section unless something else is asked for
 */
public record StatisticsQuery(Integer year, String session, MatterKind kind, UUID sectionId, Grouping grouping) {

    public StatisticsQuery {
        session = session == null || session.isBlank() ? null : session.strip();
        grouping = grouping == null ? Grouping.SECTION : grouping;
    }

    /** All matters of a year. */
    public static StatisticsQuery ofYear(Integer year, Grouping grouping) {
        return new StatisticsQuery(year, null, null, null, grouping);
    }
}
