package io.yinuo.web.ledger;

import io.yinuo.ledger.LedgerColumn;
import io.yinuo.ledger.LedgerColumns;
import io.yinuo.register.Ledger;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.deadline.ProvisionalDays;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.register.LedgerTable;
import io.yinuo.web.table.MarkedDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The ledger on paper (打印台账): all that the filter finds, with the columns that go out with tables. */
@Named
@RequestScoped
public class LedgerPrintView {

    @Inject
    Ledger ledger;

    @Inject
    LedgerColumns chosen;

    @Inject
    WorkClock clock;

    @Inject
    ProvisionalDays provisional;

    @Inject
    Messages messages;

    private final FilterForm filter = new FilterForm();
    private Paper paper = Paper.A4;
    private List<List<String>> rows;
    private List<PrintPart> parts;

    public void load() {
        var columns = chosen.mine().layout().inTable();
        var found = ledger.table(filter.values().query(0, 1));
        rows = new LedgerTable(messages.texts(), columns, provisional::of)
                .cells(found).stream().map(cells -> cells.stream().map(this::written).toList()).toList();
        parts = PrintPart.of(columns, rows, paper);
    }

    private String written(Object cell) {
        if (cell instanceof MarkedDay marked) {
            return messages.day(marked.day()) + marked.mark();
        }
        return cell instanceof LocalDate day ? messages.day(day) : Objects.toString(cell, "");
    }

    /** The tables that are laid beside each other. */
    public List<PrintPart> getParts() {
        return parts;
    }

    /** How many matters there are. */
    public int getCount() {
        return rows.size();
    }

    /** How wide the column stands, as the style sheet names it. */
    public String width(LedgerColumn column) {
        return "print-" + PrintWidth.of(column).name().toLowerCase(Locale.ROOT);
    }

    public Paper[] getPapers() {
        return Paper.values();
    }

    /** The same on other paper. */
    public String addressOn(Paper other) {
        var parts = LedgerAddress.ofPrint(filter.values());
        return parts + (parts.endsWith("?") ? "" : "&") + "paper=" + other;
    }

    public Paper getPaper() {
        return paper;
    }

    public void setPaper(Paper paper) {
        this.paper = paper == null ? Paper.A4 : paper;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String getLedgerAddress() {
        return LedgerAddress.of(filter.values());
    }

    public FilterForm getFilter() {
        return filter;
    }
}
