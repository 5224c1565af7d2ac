package io.yinuo.web.statistics;

import io.yinuo.ledger.FilterValues;
import io.yinuo.register.CountedRows;
import io.yinuo.register.Counting;
import io.yinuo.register.FigureGroup;
import io.yinuo.register.Grouping;
import io.yinuo.register.Rate;
import io.yinuo.register.StatisticsQuery;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.commitment.CommitmentFilter;
import io.yinuo.web.ledger.LedgerAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.UUID;

/** The address of the list that shows just what a figure counts: the ledger for matters, the promises for promises. */
final class FigureAddress {

    private static final String PROMISES = "commitments.xhtml?";

    private final StatisticsQuery asked;

    FigureAddress(StatisticsQuery asked) {
        this.asked = asked;
    }

    /** Below the root of the application; @param group null for the total */
    String of(Rate rate, boolean above, FigureGroup group) {
        return rate.counting() == Counting.PROMISES ? promises(rate, above, group) : matters(rate, above, group);
    }

    private String matters(Rate rate, boolean above, FigureGroup group) {
        boolean bySection = isOf(group, Grouping.SECTION);
        var counted = new CountedRows(
                rate, above, year(group), bySection ? section(group) : asked.sectionId(), bySection && group.key() == null,
                isOf(group, Grouping.THEME) ? group.key() == null ? "" : group.key() : null, session(group));
        return LedgerAddress.of(new FilterValues(
                null, kind(group), null, null, null, false, false, false, null, null, counted, null, false));
    }

    private String promises(Rate rate, boolean above, FigureGroup group) {
        var parts = new StringJoiner("&", PROMISES, "");
        add(parts, "rate", rate);
        add(parts, "above", above);
        add(parts, "year", year(group));
        add(parts, "session", session(group));
        add(parts, "kind", kind(group));
        add(parts, "section", isOf(group, Grouping.SECTION) ? section(group) : asked.sectionId());
        add(parts, "theme", isOf(group, Grouping.THEME) ? group.key() == null ? CommitmentFilter.NO_THEME : group.key() : null);
        return parts.toString();
    }

    private boolean isOf(FigureGroup group, Grouping grouping) {
        return group != null && asked.grouping() == grouping;
    }

    private Integer year(FigureGroup group) {
        return isOf(group, Grouping.YEAR) ? Integer.valueOf(group.key()) : asked.year();
    }

    private String session(FigureGroup group) {
        return isOf(group, Grouping.SESSION) ? group.key() : asked.session();
    }

    private MatterKind kind(FigureGroup group) {
        return isOf(group, Grouping.KIND) ? MatterKind.valueOf(group.key()) : asked.kind();
    }

    private static UUID section(FigureGroup group) {
        return group.key() == null ? null : UUID.fromString(group.key());
    }

    private static void add(StringJoiner parts, String name, Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
