package io.yinuo.web.api.commitment;

import io.yinuo.commitment.CommitmentLight;
import io.yinuo.commitment.WallCard;
import io.yinuo.commitment.WallChart;
import io.yinuo.commitment.WallColumn;
import java.time.LocalDate;
import java.util.List;

/**
 * The wall of promises as other systems read it (挂图作战).
 *
 * @param lights how many there are of each light, the most pressing first
 * @param rows a section or a theme each
 */
public record Wall(LocalDate asOf, int year, List<Lit> lights, List<Row> rows) {

    /** How many promises have that light. */
    public record Lit(CommitmentLight light, long count) {}

    /** A section, or a theme: the key is its id or its code, null for promises without one; only a section has a name. */
    public record Row(String key, String name, List<Cell> cells) {}

    /** What hangs at one month, or where there is none. */
    public record Cell(WallColumn column, List<WallCard> cards) {}

    static Wall of(WallChart chart) {
        return new Wall(
                chart.asOf(), chart.shown().year(),
                chart.lights().entrySet().stream().map(each -> new Lit(each.getKey(), each.getValue())).toList(),
                chart.rows().stream()
                        .map(row -> new Row(row.key(), row.name(), row.cells().entrySet().stream()
                                .map(each -> new Cell(each.getKey(), each.getValue()))
                                .toList()))
                        .toList());
    }
}
