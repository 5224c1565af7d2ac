package io.yinuo.search.internal;

import static io.yinuo.search.internal.Columns.day;
import static io.yinuo.search.internal.Columns.id;
import static io.yinuo.search.internal.Columns.text;

import io.yinuo.search.FoundKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The documents of matters: the suggestion, its numbered letters and the promises in them, and what its handlers wrote.
 *
 * <p>A matter that is open to nobody has none, and neither has one that turned out to be secret (rule SE4): its row stays, open
 * to the few who are cleared for it, and must not be written to files again.
 */
@ApplicationScoped
class CaseDocuments {

    private static final String HOLDERS =
            """
            select a.case_id as id, a.holder_id from case_access a
            where a.case_id in (:ids) and not exists (select 1 from secret_matter m where m.id = a.case_id)
            """;

    private static final String SUGGESTIONS =
            "select s.id, s.number_text, s.title, s.body, s.referred_on from suggestion s where s.id in (:ids)";

    private static final String REQUESTS =
            "select q.suggestion_id as id, q.text from suggestion_request q where q.suggestion_id in (:ids) order by q.position";

    private static final String REPLIES =
            """
            select r.id, r.suggestion_id, r.title, coalesce(r.document_number, '') as document_number, r.dispatched_text, r.signed_on,
              r.status
            from reply r where r.suggestion_id in (:ids) and r.dispatched_text is not null
            """;

    private static final String PROMISES =
            """
            select c.id, c.suggestion_id, c.exact_words, coalesce(r.document_number, '') as document_number, r.signed_on, r.status
            from commitment c join reply r on r.id = c.reply_id
            where c.suggestion_id in (:ids) and c.status <> 'VOID' and r.dispatched_text is not null
            """;

    private static final String DELIVERED = "DELIVERED";

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    InsideDocuments inside;

    List<Content> of(Collection<UUID> suggestionIds) {
        var holders = new HashMap<UUID, List<UUID>>();
        rows(HOLDERS, suggestionIds).forEach(row -> holders.computeIfAbsent(id(row, "id"), id -> new ArrayList<>()).add(id(row, "holder_id")));
        if (holders.isEmpty()) {
            return List.of();
        }
        var suggestions = new HashMap<UUID, Content>();
        var requests = requests(holders.keySet());
        rows(SUGGESTIONS, holders.keySet()).forEach(row -> {
            var content = suggestion(row, requests, holders);
            suggestions.put(content.suggestionId(), content);
        });
        var documents = new ArrayList<>(suggestions.values());
        rows(REPLIES, suggestions.keySet()).forEach(row -> documents.add(reply(row, suggestions, holders)));
        rows(PROMISES, suggestions.keySet()).forEach(row -> documents.add(promise(row, suggestions, holders)));
        documents.addAll(inside.of(suggestions, holders));
        return documents;
    }

    private Map<UUID, String> requests(Collection<UUID> suggestionIds) {
        var requests = new HashMap<UUID, String>();
        rows(REQUESTS, suggestionIds).forEach(row -> requests.merge(id(row, "id"), text(row, "text"), (one, other) -> one + "\n" + other));
        return requests;
    }

    private static Content suggestion(Tuple row, Map<UUID, String> requests, Map<UUID, List<UUID>> holders) {
        var id = id(row, "id");
        return new Content(
                FoundKind.SUGGESTION, id, id, text(row, "number_text"), text(row, "title"), text(row, "body"),
                requests.getOrDefault(id, ""), day(row, "referred_on"), SightKeys.ofCase(holders.get(id), true));
    }

    private static Content reply(Tuple row, Map<UUID, Content> suggestions, Map<UUID, List<UUID>> holders) {
        var suggestion = suggestions.get(id(row, "suggestion_id"));
        return new Content(
                FoundKind.REPLY, id(row, "id"), suggestion.suggestionId(), text(row, "document_number"), text(row, "title"),
                LetterWords.of(text(row, "dispatched_text")), suggestion.body(), day(row, "signed_on"),
                SightKeys.ofCase(holders.get(suggestion.suggestionId()), text(row, "status").equals(DELIVERED)));
    }

    private static Content promise(Tuple row, Map<UUID, Content> suggestions, Map<UUID, List<UUID>> holders) {
        var suggestion = suggestions.get(id(row, "suggestion_id"));
        return new Content(
                FoundKind.COMMITMENT, id(row, "id"), suggestion.suggestionId(), text(row, "document_number"), suggestion.title(),
                text(row, "exact_words"), suggestion.body(), day(row, "signed_on"),
                SightKeys.ofCase(holders.get(suggestion.suggestionId()), text(row, "status").equals(DELIVERED)));
    }

    private List<Tuple> rows(String sql, Collection<UUID> ids) {
        return Columns.rows(entities, sql, ids);
    }
}
