package io.yinuo.ledger;

import io.yinuo.shared.InvalidInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All columns of the ledger in their order, each shown or not (台账列设置). */
public record ColumnLayout(List<ColumnSetting> settings) {

    /** As long as nobody has chosen: few on the page, all in the table. */
    public static final ColumnLayout USUAL = new ColumnLayout(Arrays.stream(LedgerColumn.values())
            .map(column -> new ColumnSetting(column, column.isUsualOnPage(), true))
            .toList());

    public ColumnLayout {
        settings = settings == null ? List.of() : List.copyOf(settings);
    }

    /** What the page shows, in order. */
    public List<LedgerColumn> onPage() {
        return columns(ColumnSetting::onPage);
    }

    /** What the table shows, in order. */
    public List<LedgerColumn> inTable() {
        return columns(ColumnSetting::inTable);
    }

    private List<LedgerColumn> columns(Predicate<ColumnSetting> shown) {
        return settings.stream().filter(shown).map(ColumnSetting::column).toList();
    }

    /** The same, and columns that it does not know of hidden behind it. */
    public ColumnLayout completed() {
        var known = settings.stream().map(ColumnSetting::column).collect(Collectors.toSet());
        var all = new ArrayList<>(settings);
        Arrays.stream(LedgerColumn.values())
                .filter(column -> !known.contains(column))
                .forEach(column -> all.add(new ColumnSetting(column, false, false)));
        return new ColumnLayout(all);
    }

    /** The same with one column at another place, counted from 0. */
    public ColumnLayout moved(LedgerColumn column, int place) {
        var all = new ArrayList<>(settings);
        var moving = all.stream().filter(one -> one.column() == column).findFirst().orElseThrow();
        all.remove(moving);
        all.add(Math.max(0, Math.min(place, all.size())), moving);
        return new ColumnLayout(all);
    }

    /**
     * Each column stands once, the number leads to its matter and stays on the page, and the table is not empty.
     *
     * @throws InvalidInput {@code COLUMN_TWICE}, {@code COLUMN_NUMBER_STAYS}, {@code COLUMNS_NONE}
     */
    void check() {
        var check = new InvalidInput.Check();
        settings.stream().map(ColumnSetting::column).forEach(column -> check.present(column, "settings"));
        check.done();
        check.that(Set.copyOf(settings.stream().map(ColumnSetting::column).toList()).size() == settings.size(),
                        "settings", "COLUMN_TWICE")
                .that(onPage().stream().anyMatch(one -> Objects.equals(one, LedgerColumn.NUMBER)), "settings", "COLUMN_NUMBER_STAYS")
                .that(!inTable().isEmpty(), "settings", "COLUMNS_NONE")
                .done();
    }
}
