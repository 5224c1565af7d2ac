package io.yinuo.ledger.internal;

import io.yinuo.ledger.ColumnLayout;
import io.yinuo.ledger.ColumnSetting;
import io.yinuo.ledger.LedgerColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that a person or a bureau chose, such as {@code NUMBER:PT,PHONE:T,KIND:}. */
@Entity
@Table(name = "ledger_columns")
class ColumnRow {

    private static final String ON_PAGE = "P";
    private static final String IN_TABLE = "T";

    @Id
    private UUID holderId;

    private String arranged;

    @Version
    private int version;

    protected ColumnRow() {}

    ColumnRow(UUID holderId, ColumnLayout layout) {
        this.holderId = holderId;
        arrange(layout);
    }

    void arrange(ColumnLayout layout) {
        arranged = layout.settings().stream().map(ColumnRow::written).collect(Collectors.joining(","));
    }

    private static String written(ColumnSetting setting) {
        return setting.column() + ":" + (setting.onPage() ? ON_PAGE : "") + (setting.inTable() ? IN_TABLE : "");
    }

    /** Columns that are no more are left out, new ones stand hidden at the end. */
    ColumnLayout layout() {
        var known = Arrays.stream(arranged.split(",")).map(part -> part.split(":", 2)).flatMap(ColumnRow::read).toList();
        return new ColumnLayout(known).completed();
    }

    private static Stream<ColumnSetting> read(String[] part) {
        return Stream.of(LedgerColumn.values())
                .filter(column -> column.name().equals(part[0]))
                .map(column -> new ColumnSetting(column, part[1].contains(ON_PAGE), part[1].contains(IN_TABLE)));
    }

    /** Counted from 1, because 0 says that nothing was chosen. */
    int version() {
        return version + 1;
    }
}
