package io.yinuo.search.internal;

import static io.yinuo.search.internal.Columns.day;
import static io.yinuo.search.internal.Columns.id;
import static io.yinuo.search.internal.Columns.text;

import io.yinuo.search.FoundKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The documents of what the office writes beside the matters: kept texts, and the bulletins and summaries that were not put
 * aside.
 *
 * <p>A bulletin bears its own words; the promises in its list are found as promises, by those who may see their matters, and are
 * gone with these (rule SE4).
 */
@ApplicationScoped
class OfficeDocuments {

    private static final String TEXTS =
            """
            select t.id, t.bureau_id, t.name as title, t.source, t.off, p.text as body
            from standard_text t left join standard_passage p on p.standard_text_id = t.id order by t.id, p.position
            """;

    private static final String BULLETINS =
            """
            select b.id, b.bureau_id, b.kind, b.status, b.title, b.document_number as source, coalesce(b.released_on, b.as_of) as dated,
              concat(b.opening, ' ', b.findings, ' ', b.demands) as body
            from bulletin b where b.status <> 'DROPPED'
            """;

    private static final String RELEASED = "RELEASED";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    List<Content> all() {
        return Stream.concat(texts(), rows(BULLETINS).stream().map(OfficeDocuments::bulletin)).toList();
    }

    /** A text of several paragraphs has as many rows. */
    private Stream<Content> texts() {
        var texts = new LinkedHashMap<UUID, Content>();
        rows(TEXTS).forEach(row -> texts.merge(id(row, "id"), passage(row), OfficeDocuments::joined));
        return texts.values().stream();
    }

    private static Content passage(Tuple row) {
        return new Content(
                FoundKind.STANDARD_TEXT, id(row, "id"), null, text(row, "source"), text(row, "title"), text(row, "body"), "", null,
                SightKeys.ofText(id(row, "bureau_id"), (Boolean) row.get("off")));
    }

    private static Content joined(Content begun, Content next) {
        return new Content(
                begun.kind(), begun.sourceId(), null, begun.reference(), begun.title(), begun.body() + "\n" + next.body(), "", null,
                begun.access());
    }

    /** A summary is called the same where it is written; every other paper is a bulletin. */
    private static Content bulletin(Tuple row) {
        boolean summary = text(row, "kind").equals(FoundKind.YEAR_SUMMARY.name());
        return new Content(
                summary ? FoundKind.YEAR_SUMMARY : FoundKind.BULLETIN, id(row, "id"), null, text(row, "source"),
                text(row, "title"), text(row, "body").strip(), "", day(row, "dated"),
                SightKeys.ofBulletin(id(row, "bureau_id"), text(row, "status").equals(RELEASED)));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql) {
        return entities.createNativeQuery(sql, Tuple.class).getResultList();
    }
}
