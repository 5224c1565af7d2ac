package io.yinuo.bulletin.internal;

import io.yinuo.bulletin.BulletinView.Count;
import io.yinuo.bulletin.BulletinView.Row;
import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.WallCard;
import io.yinuo.register.FigureGroup;
import io.yinuo.register.StatisticsReport;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The rates of a year as rows, and the promises that are carried over (rule BU3). */
final class YearCounting {

    private static final Set<CommitmentLight> OPEN =
            EnumSet.of(CommitmentLight.LATE, CommitmentLight.TO_VERIFY, CommitmentLight.NEAR, CommitmentLight.ONGOING);

    private YearCounting() {}

    /** Those of all first, then those of each section. */
    static List<Row> rows(StatisticsReport report) {
        var rows = new ArrayList<Row>();
        rows.add(row(null, report.total()));
        report.groups().forEach(group -> rows.add(row(Objects.requireNonNullElse(group.name(), ""), group)));
        return rows;
    }

    private static Row row(String name, FigureGroup group) {
        return new Row(name, group.figures().stream()
                .map(figure -> new Count(figure.rate().name(), figure.part(), figure.whole()))
                .toList());
    }

    /** What is open of the promises that were made up to the end of the year (结转), in the order of the wall. */
    static List<WallCard> carriedOver(List<WallCard> cards, int year) {
        return cards.stream()
                .filter(card -> card.madeOn().getYear() <= year && (card.light() == null || OPEN.contains(card.light())))
                .toList();
    }
}
