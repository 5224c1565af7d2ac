package io.yinuo.commitment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What hangs beside a section or a theme (挂图的一行).
 *
 * @param key id of the section or code of the theme; null for promises without one
 * @param name of the section; null for a theme, whose name the measures database knows
 * @param cells by column, the most pressing first; columns without anything are left out
 */
public record WallRow(String key, String name, Map<WallColumn, List<WallCard>> cells) {

    public WallRow {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
    }

    /** What hangs in the column. */
    public List<WallCard> in(WallColumn column) {
        return cells.getOrDefault(column, List.of());
    }

    public int size() {
        return cells.values().stream().mapToInt(List::size).sum();
    }

    /** How many of them have that light. */
    public long count(CommitmentLight light) {
        return cells.values().stream().flatMap(List::stream).filter(card -> card.light() == light).count();
    }
}
