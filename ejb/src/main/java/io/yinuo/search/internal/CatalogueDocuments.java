package io.yinuo.search.internal;

import static io.yinuo.search.internal.Columns.id;
import static io.yinuo.search.internal.Columns.text;

import io.yinuo.measures.Reach;
import io.yinuo.measures.ReachWords;
import io.yinuo.search.FoundKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents of the measures database: measures that were not retired, indicators with their values that hold, norms that
 * hold, and policies.
 */
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

    private static final String POLICIES =
            """
            select p.id, p.bureau_id, p.title, p.issuer as description, p.document_number as source, '' as theme
            from measure_policy p
            """;

    private static final String NORMS =
            """
            select n.id, n.bureau_id, n.title, concat(p.title, ' ', n.passage) as description, p.document_number as source,
              t.name as theme
            from measure_norm n left join measure_policy p on p.id = n.policy_id left join measure_theme t on t.code = n.theme_code
            where n.withdrawn_at is null
            """;

    private static final String OBSERVATIONS =
            """
            select o.id, o.bureau_id, i.name, o.place, o.reach, o.as_of, o.amount, o.words, o.source, o.passage, o.remark,
              t.name as theme
            from measure_observation o join measure_indicator i on i.id = o.indicator_id
              left join measure_theme t on t.code = i.theme_code
            where o.withdrawn_at is null
            """;

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    List<Content> all() {
        return Stream.of(
                        documents(FoundKind.MEASURE, MEASURES), documents(FoundKind.FIGURE, INDICATORS),
                        documents(FoundKind.POLICY, POLICIES), documents(FoundKind.NORM, NORMS),
                        rows(OBSERVATIONS).map(CatalogueDocuments::observation))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Content> documents(FoundKind kind, String sql) {
        return rows(sql).map(row -> content(kind, row));
    }

    private static Content content(FoundKind kind, Tuple row) {
        return new Content(
                kind, id(row, "id"), null, text(row, "source"), text(row, "title"), text(row, "description").strip(), text(row, "theme"),
                null, SightKeys.ofMeasures(id(row, "bureau_id")));
    }

    /** Found by its passage, its place and its reach, and by the value itself. */
    private static Content observation(Tuple row) {
        var amount = (BigDecimal) row.get("amount");
        var body = Stream.of(
                        ReachWords.of(Reach.valueOf(text(row, "reach"))), text(row, "as_of"),
                        amount == null ? "" : amount.stripTrailingZeros().toPlainString(), text(row, "words"), text(row, "passage"),
                        text(row, "remark"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Content(
                FoundKind.OBSERVATION, id(row, "id"), null, text(row, "source"), text(row, "name") + " " + text(row, "place"), body,
                text(row, "theme"), null, SightKeys.ofMeasures(id(row, "bureau_id")));
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql) {
        return (Stream<Tuple>) entities.createNativeQuery(sql, Tuple.class).getResultStream();
    }
}
