package io.yinuo.web.ledger;

import io.yinuo.ledger.ColumnSetting;
import io.yinuo.ledger.LedgerColumn;

/** One column of the ledger as the page lets it be arranged. */
public class ColumnLine {

    private final LedgerColumn column;
    private boolean onPage;
    private boolean inTable;
    private int place;

    ColumnLine(ColumnSetting setting, int place) {
        column = setting.column();
        onPage = setting.onPage();
        inTable = setting.inTable();
        this.place = place;
    }

    ColumnSetting setting() {
        return new ColumnSetting(column, onPage, inTable);
    }

    public LedgerColumn getColumn() {
        return column;
    }

    /** Whether it cannot be taken off the page, because it leads to the matter. */
    public boolean isFixed() {
        return column == LedgerColumn.NUMBER;
    }

    public boolean isOnPage() {
        return onPage;
    }

    public void setOnPage(boolean onPage) {
        this.onPage = onPage;
    }

    public boolean isInTable() {
        return inTable;
    }

    public void setInTable(boolean inTable) {
        this.inTable = inTable;
    }

    /** Counted from 1, as people do. */
    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place == null ? this.place : place;
    }
}
