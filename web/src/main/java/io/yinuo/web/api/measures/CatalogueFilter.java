package io.yinuo.web.api.measures;

import io.yinuo.measures.CatalogueQuery;
import io.yinuo.measures.Found;
import io.yinuo.measures.MeasureState;
import io.yinuo.register.PageOf;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** The query parameters of the lists of the measures database. */
public class CatalogueFilter {

    @QueryParam("text")
    String text;

    @QueryParam("theme")
    String theme;

    @QueryParam("state")
    MeasureState state;

    @QueryParam("place")
    String place;

    @QueryParam("page")
    int page;

    @QueryParam("size")
    @DefaultValue("50")
    int size;

    CatalogueQuery query() {
        return new CatalogueQuery(text, theme, state, place, page, size);
    }

    /** What was found as the interface gives out pages. */
    static <T> PageOf<T> page(Found<T> found, CatalogueQuery query) {
        return new PageOf<>(found.items(), (int) found.total(), false, query.page(), query.size());
    }
}
