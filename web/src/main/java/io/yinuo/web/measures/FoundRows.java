package io.yinuo.web.measures;

import io.yinuo.measures.Found;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Hands what is found to a table, one page at a time. */
class FoundRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient BiFunction<Integer, Integer, Found<T>> find;

    /** @param find asked with the page and its size */
    FoundRows(BiFunction<Integer, Integer, Found<T>> find) {
        this.find = find;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) find.apply(0, 1).total();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return find.apply(first / size, size).items();
    }
}
