package io.yinuo.bulletin.internal;

import io.yinuo.bulletin.BulletinView.Count;
import io.yinuo.bulletin.BulletinView.Row;
import io.yinuo.bulletin.PeriodFigure;
import io.yinuo.commitment.WallCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Counts the promises of a period for each section and for all (rule BU2). */
final class PeriodCounting {

    private PeriodCounting() {}

    /** Those of all first; sections without anything are left out. */
    static List<Row> rows(List<WallCard> cards, LocalDate first, LocalDate last) {
        var all = new EnumMap<PeriodFigure, Long>(PeriodFigure.class);
        var sections = new TreeMap<String, Map<PeriodFigure, Long>>(Comparator.naturalOrder());
        cards.forEach(card -> PeriodFigure.of(card, first, last).forEach(figure -> {
            all.merge(figure, 1L, Long::sum);
            sections.computeIfAbsent(Objects.requireNonNullElse(card.section(), ""), none -> new EnumMap<>(PeriodFigure.class))
                    .merge(figure, 1L, Long::sum);
        }));
        var rows = new ArrayList<Row>();
        rows.add(row(null, all));
        sections.forEach((name, counts) -> rows.add(row(name, counts)));
        return rows;
    }

    private static Row row(String name, Map<PeriodFigure, Long> counts) {
        long due = counts.getOrDefault(PeriodFigure.DUE, 0L);
        return new Row(name, Arrays.stream(PeriodFigure.values())
                .map(figure -> new Count(figure.name(), counts.getOrDefault(figure, 0L), due))
                .toList());
    }

    /** Those that are late, the longest first. */
    static List<WallCard> late(List<WallCard> cards, LocalDate first, LocalDate last) {
        return cards.stream()
                .filter(card -> PeriodFigure.of(card, first, last).contains(PeriodFigure.LATE_IN_ALL))
                .sorted(Comparator.comparing(WallCard::dueOn).thenComparing(WallCard::numberText).thenComparing(WallCard::id))
                .toList();
    }
}
