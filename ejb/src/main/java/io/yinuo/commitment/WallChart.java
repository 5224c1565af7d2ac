package io.yinuo.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wall of promises (挂图作战): a row for each section or theme, the months of a year as columns, and each promise with its
 * light at its day (rule PR16).
 *
 * @param cards all of them, each once
 * @param rows by theme a promise hangs under each of its themes
 */
public record WallChart(LocalDate asOf, WallQuery shown, List<WallCard> cards, List<WallRow> rows) {

    /** The lights in the order in which they press. */
    private static final List<CommitmentLight> PRESSING = List.of(
            CommitmentLight.LATE, CommitmentLight.TO_VERIFY, CommitmentLight.NEAR, CommitmentLight.ONGOING,
            CommitmentLight.EXPLAINED, CommitmentLight.KEPT_LATE, CommitmentLight.KEPT);

    private static final Comparator<WallCard> FIRST = Comparator
            .comparing(WallCard::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(card -> card.light() == null ? PRESSING.size() : PRESSING.indexOf(card.light()))
            .thenComparing(WallCard::numberText, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WallCard::id);

    public WallChart {
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
    }

    /** Hangs the promises up; those of another section or theme than the one that is shown are left out. */
    public static WallChart of(WallQuery shown, LocalDate asOf, List<WallCard> all) {
        var cards = all.stream().filter(card -> isShown(card, shown)).sorted(FIRST).toList();
        var byKey = new LinkedHashMap<String, Map<WallColumn, List<WallCard>>>();
        var names = new LinkedHashMap<String, String>();
        cards.stream().sorted(Comparator.comparing(WallCard::section, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(FIRST))
                .forEach(card -> keys(card, shown).forEach(key -> {
                    names.putIfAbsent(key, shown.byTheme() ? null : card.section());
                    byKey.computeIfAbsent(key, none -> new EnumMap<>(WallColumn.class))
                            .computeIfAbsent(WallColumn.of(card.isFollowed(), card.dueOn(), shown.year()), none -> new ArrayList<>())
                            .add(card);
                }));
        var rows = byKey.entrySet().stream()
                .sorted(shown.byTheme() ? Map.Entry.comparingByKey(Comparator.nullsLast(Comparator.naturalOrder())) : (one, other) -> 0)
                .map(row -> new WallRow(row.getKey(), names.get(row.getKey()), row.getValue())).toList();
        return new WallChart(asOf, shown, cards, rows);
    }

    private static boolean isShown(WallCard card, WallQuery shown) {
        return shown.theme() == null
                || (shown.theme().isEmpty() ? card.themes().isEmpty() : card.themes().contains(shown.theme()));
    }

    private static List<String> keys(WallCard card, WallQuery shown) {
        if (!shown.byTheme()) {
            return Collections.singletonList(card.sectionId() == null ? null : card.sectionId().toString());
        }
        return card.themes().isEmpty()
                ? Collections.singletonList(null)
                : card.themes().stream().filter(theme -> shown.theme() == null || theme.equals(shown.theme())).toList();
    }

    /** How many there are of each light, in the order in which they press. */
    public Map<CommitmentLight, Long> lights() {
        var counts = cards.stream()
                .map(WallCard::light)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(light -> light, Collectors.counting()));
        return PRESSING.stream()
                .filter(counts::containsKey)
                .collect(Collectors.toMap(light -> light, counts::get, (one, other) -> one, LinkedHashMap::new));
    }

    /** How many nobody follows up. */
    public long toClear() {
        return cards.stream().filter(card -> !card.isFollowed()).count();
    }

    /** The columns that stand on the wall: the months always, the others where something hangs in them. */
    public List<WallColumn> columns() {
        var used = rows.stream().flatMap(row -> row.cells().keySet().stream()).collect(Collectors.toSet());
        return Stream.of(WallColumn.values()).filter(column -> column.isMonth() || used.contains(column)).toList();
    }
}
