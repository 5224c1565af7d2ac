package io.yinuo.web.importing;

import io.yinuo.importing.ImportLineView;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the lines of an import to the table, one page at a time. */
class ImportLines extends LazyDataModel<ImportLineView> {

    private static final long serialVersionUID = 1L;

    private final ImportBatchView view;

    ImportLines(ImportBatchView view) {
        this.view = view;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return view.find(0, 1).total();
    }

    @Override
    public List<ImportLineView> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return view.find(first / size, size).items();
    }
}
