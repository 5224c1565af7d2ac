package io.yinuo.web.admin;

import io.yinuo.audit.TrailEntry;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands the entries of the trail to the table, one page at a time. */
class TrailLines extends LazyDataModel<TrailEntry> {

    private static final long serialVersionUID = 1L;

    private final TrailView view;

    TrailLines(TrailView view) {
        this.view = view;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(view.find(0, 1).total());
    }

    @Override
    public List<TrailEntry> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return view.find(first / size, size).entries();
    }
}
