package io.yinuo.search.internal;

import static io.yinuo.search.internal.Columns.day;
import static io.yinuo.search.internal.Columns.id;
import static io.yinuo.search.internal.Columns.text;

import io.yinuo.search.FoundKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The documents of matters that only those who make the reply may read (rules E1, E2): opinions, talks, reports and papers.
 *
 * <p>Each bears but its own words, with the number of its matter for a reference; the memory asks for none of them.
 */
@ApplicationScoped
class InsideDocuments {

    private static final String OPINIONS =
            """
            select a.id, a.suggestion_id, c.name as title, a.opinion as body, a.opinion_at as dated
            from assignment a join section c on c.id = a.section_id
            where a.suggestion_id in (:ids) and a.opinion is not null
            """;

    private static final String UNIT_OPINIONS =
            """
            select u.id, u.suggestion_id, u.name as title, u.opinion as body, u.answered_on as dated
            from outside_unit u where u.suggestion_id in (:ids) and u.opinion is not null
            """;

    private static final String TALKS =
            """
            select t.id, t.suggestion_id, t.participants as title, t.held_on as dated,
              concat(t.deputy_view, ' ', t.agreed_changes, ' ', t.place) as body
            from consultation t where t.suggestion_id in (:ids)
            """;

    private static final String REPORTS =
            """
            select r.id, r.suggestion_id, c.exact_words as title, r.reported_at as dated,
              concat(r.text, ' ', r.figure, ' ', r.link, ' ', r.file_name) as body
            from commitment_report r join commitment c on c.id = r.commitment_id
            where r.suggestion_id in (:ids) and c.status <> 'VOID'
              and (r.text is not null or r.figure is not null or r.link is not null or r.file_name is not null)
            """;

    private static final String KEY_MATTER_REPORTS =
            """
            select p.id, p.suggestion_id, s.title, p.text as body, p.reported_on as dated
            from progress_report p join suggestion s on s.id = p.suggestion_id where p.suggestion_id in (:ids)
            """;

    private static final String PAPERS =
            """
            select p.id, p.suggestion_id, p.file_name as title, '' as body, p.added_at as dated
            from paper p where p.suggestion_id in (:ids) and p.withdrawn_at is null
            """;

    private static final Map<String, FoundKind> SOURCES = new LinkedHashMap<>();

    static {
        SOURCES.put(OPINIONS, FoundKind.OPINION);
        SOURCES.put(UNIT_OPINIONS, FoundKind.OPINION);
        SOURCES.put(TALKS, FoundKind.TALK);
        SOURCES.put(REPORTS, FoundKind.REPORT);
        SOURCES.put(KEY_MATTER_REPORTS, FoundKind.REPORT);
        SOURCES.put(PAPERS, FoundKind.PAPER);
    }

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    /**
     * @param suggestions the documents of the matters themselves
     * @param holders to whom each is open
     */
    List<Content> of(Map<UUID, Content> suggestions, Map<UUID, List<UUID>> holders) {
        var documents = new ArrayList<Content>();
        SOURCES.forEach((sql, kind) -> Columns.rows(entities, sql, suggestions.keySet()).forEach(row -> {
            var matter = suggestions.get(id(row, "suggestion_id"));
            documents.add(content(kind, row, matter, holders.get(matter.suggestionId())));
        }));
        return documents;
    }

    private static Content content(FoundKind kind, Tuple row, Content matter, List<UUID> holders) {
        return new Content(
                kind, id(row, "id"), matter.suggestionId(), matter.reference(), text(row, "title"),
                text(row, "body").strip(), "", day(row, "dated"), SightKeys.ofCase(holders, false));
    }
}
