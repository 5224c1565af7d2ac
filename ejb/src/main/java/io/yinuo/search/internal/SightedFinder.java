package io.yinuo.search.internal;

import io.yinuo.search.FoundKind;
import io.yinuo.search.Hit;
import io.yinuo.search.Hits;
import io.yinuo.search.SearchQuery;
import io.yinuo.shared.Actor;
import io.yinuo.workflow.CaseAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;

/**
 * Asks with the keys of a reader.
 *
 * <p>The index may be some seconds old; a case that was closed in the meantime is left out of what it answers.
 */
@ApplicationScoped
public class SightedFinder {

    /** What is much less alike than the best is not worth the reader's time. */
    private static final float WORTH = 0.4f;

    @PersistenceContext(unitName = "yinuo")
    EntityManager entities;

    @Inject
    CaseAccess access;

    public Hits find(SearchQuery query, Actor reader) {
        var page = finder().find(query, SightKeys.of(reader));
        return new Hits(hits(query.text(), page.items(), reader), page.total(), query.page(), query.size());
    }

    /** @param related words of matters that are alike, or an empty text */
    public List<Hit> like(String text, FoundKind kind, String related, UUID except, Actor reader, int most) {
        var found = finder().like(new Likeness(text, Set.of(kind), related, except, SightKeys.of(reader), most));
        return hits(text, found.stream().filter(hit -> hit.score() >= WORTH * found.get(0).score()).toList(), reader);
    }

    private List<Hit> hits(String text, List<Scored> found, Actor reader) {
        var marking = finder().marking(text);
        var cases = found.stream().map(hit -> hit.document().suggestionId()).filter(Objects::nonNull).toList();
        var seen = access.seenOf(reader, cases);
        return found.stream()
                .filter(hit -> hit.document().suggestionId() == null || seen.contains(hit.document().suggestionId()))
                .map(marking::hit)
                .toList();
    }

    private Finder finder() {
        return new Finder(Search.session(entities));
    }
}
