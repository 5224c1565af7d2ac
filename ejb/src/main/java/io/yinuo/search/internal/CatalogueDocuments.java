package io.yinuo.search.internal;

import static io.yinuo.search.internal.Columns.id;
import static io.yinuo.search.internal.Columns.text;

import io.yinuo.search.FoundKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;

/** The documents of the measures database: measures that were not retired, and indicators; values are read when they are shown. */
@ApplicationScoped
class CatalogueDocuments {

    private static final String MEASURES =
            """
            select m.id, m.bureau_id, m.title, m.description, m.source, t.name as theme
            from measure m left join measure_theme t on t.code = m.theme_code where m.retired_reason is null
            """;

    private static final String INDICATORS =
            """
            select i.id, i.bureau_id, i.name as title, i.definition as description, i.code as source, t.name as theme
            from measure_indicator i left join measure_theme t on t.code = i.theme_code
            """;

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    List<Content> all() {
        return Stream.concat(
                        rows(MEASURES).map(row -> content(FoundKind.MEASURE, row)),
                        rows(INDICATORS).map(row -> content(FoundKind.FIGURE, row)))
                .toList();
    }

    private static Content content(FoundKind kind, Tuple row) {
        return new Content(
                kind, id(row, "id"), null, text(row, "source"), text(row, "title"), text(row, "description"), text(row, "theme"),
                null, SightKeys.ofMeasures(id(row, "bureau_id")));
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql) {
        return (Stream<Tuple>) entities.createNativeQuery(sql, Tuple.class).getResultStream();
    }
}
