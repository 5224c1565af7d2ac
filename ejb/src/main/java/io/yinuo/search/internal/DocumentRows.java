package io.yinuo.search.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;

/** Brings the rows of documents to what they speak of, and the same documents into the index. */
@ApplicationScoped
class DocumentRows {

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    CaseDocuments cases;

    @Inject
    CatalogueDocuments catalogue;

    @Inject
    OfficeDocuments office;

    /** @return how many documents there are of these matters */
    int countCases(Collection<UUID> suggestionIds) {
        if (suggestionIds.isEmpty()) {
            return 0;
        }
        var there = entities.createQuery("select d from SearchDocument d where d.suggestionId in :ids", SearchDocument.class)
                .setParameter("ids", suggestionIds)
                .getResultList();
        var contents = cases.of(suggestionIds);
        forget(suggestionIds, contents);
        return bring(contents, there);
    }

    /** Words of rows that were erased leave the files of the index too, not only its answers (rule SE4). */
    private void forget(Collection<UUID> suggestionIds, List<Content> kept) {
        var session = Search.session(entities);
        var gone = new HashSet<>(session.search(SearchDocument.class)
                .select(f -> f.id(String.class))
                .where(f -> f.terms().field("suggestionId").matchingAny(suggestionIds))
                .fetchAllHits());
        kept.forEach(content -> gone.remove(content.id()));
        if (!gone.isEmpty()) {
            gone.forEach(id -> session.indexingPlan().purge(SearchDocument.class, id, null));
            session.indexingPlan().execute();
            session.workspace(SearchDocument.class).mergeSegments();
        }
    }

    /** @return how many documents there are that belong to no matter: of the measures database, and of what the office writes */
    int countTheRest() {
        var there = entities.createQuery("select d from SearchDocument d where d.suggestionId is null", SearchDocument.class)
                .getResultList();
        return bring(Stream.concat(catalogue.all().stream(), office.all().stream()).toList(), there);
    }

    private int bring(List<Content> contents, List<SearchDocument> there) {
        var plan = Search.session(entities).indexingPlan();
        var left = there.stream().collect(toMap(SearchDocument::id, identity()));
        for (var content : contents) {
            var document = left.remove(content.id());
            if (document == null) {
                document = new SearchDocument(content);
                entities.persist(document);
            } else {
                document.take(content);
            }
            plan.addOrUpdate(document);
        }
        left.values().forEach(document -> {
            plan.delete(document);
            entities.remove(document);
        });
        return contents.size();
    }

    /** Writes to the index what was brought, and returns when a kill cannot take it away any more. */
    void write() {
        entities.flush();
        Search.session(entities).indexingPlan().execute();
    }

    List<UUID> casesAfter(UUID last, int most) {
        var after = last == null ? "" : " where s.id > :last";
        var query = entities.createQuery("select s.id from Suggestion s" + after + " order by s.id", UUID.class).setMaxResults(most);
        return (last == null ? query : query.setParameter("last", last)).getResultList();
    }

    int countOfCases() {
        return Math.toIntExact(entities.createQuery("select count(s) from Suggestion s", Long.class).getSingleResult());
    }

    long count() {
        return entities.createQuery("select count(d) from SearchDocument d", Long.class).getSingleResult();
    }

    /** Those of the ids that have no row. */
    List<String> without(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var there = new HashSet<>(entities.createQuery("select d.id from SearchDocument d where d.id in :ids", String.class)
                .setParameter("ids", ids)
                .getResultList());
        return ids.stream().filter(id -> !there.contains(id)).toList();
    }
}
