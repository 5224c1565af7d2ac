package io.yinuo.web.register;

import io.yinuo.register.LedgerRow;
import io.yinuo.register.LedgerQuery.Sort;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the ledger's rows to the table, one page at a time, filtered and sorted in the database. */
class LedgerLines extends LazyDataModel<LedgerRow> {

    private static final long serialVersionUID = 1L;

    private final LedgerView view;

    LedgerLines(LedgerView view) {
        this.view = view;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return view.find(Sort.DUE, false, 0, 1).total();
    }

    @Override
    public List<LedgerRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        sorting.values().stream().filter(SortMeta::isActive).findFirst().ifPresent(view::sortedBy);
        var values = view.getForm().values();
        return view.find(values.sort(), values.descending(), first / size, size).items();
    }
}
