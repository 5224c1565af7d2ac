package io.yinuo.web.ledger;

import io.yinuo.ledger.LedgerColumn;
import io.yinuo.ledger.LedgerColumns;
import io.yinuo.register.Ledger;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.deadline.ProvisionalDays;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.register.LedgerTable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
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
    private List<LedgerColumn> columns;
    private List<List<String>> rows;

    public void load() {
        columns = chosen.mine().layout().inTable();
        var found = ledger.table(filter.values().query(0, 1));
        rows = new LedgerTable(messages.texts(), columns)
                .cells(found).stream().map(cells -> cells.stream().map(this::written).toList()).toList();
    }

    private String written(Object cell) {
        return cell instanceof LocalDate day ? written(day) : Objects.toString(cell, "");
    }

    private String written(LocalDate day) {
        return messages.day(day) + (provisional.of(day) ? messages.get("light.provisional") : "");
    }

    public List<LedgerColumn> getColumns() {
        return columns;
    }

    public List<List<String>> getRows() {
        return rows;
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
