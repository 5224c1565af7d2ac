package io.yinuo.search.internal;

import io.yinuo.search.SearchQuery;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** The questions to the index and their ranking; a reader's keys are part of every one. */
public final class Finder {

    /** Longer texts add words, but none that tell more. */
    private static final int MOST_OF_A_TEXT = 1500;

    private static final int WORD_PARTS = 70;

    private final SearchSession session;

    public Finder(SearchSession session) {
        this.session = session;
    }

    /** One page of what was found, and how much there is. */
    public record Page(List<Scored> items, long total) {}

    /** What was found for the words of a person: each of them must be there. */
    public Page find(SearchQuery query, Set<String> keys) {
        var factory = session.scope(SearchDocument.class).predicate();
        var all = bounded(factory, keys);
        query.words().forEach(word -> all.must(word(factory, word)));
        if (!query.kinds().isEmpty()) {
            all.filter(factory.terms().field("kind").matchingAny(query.kinds()).toPredicate());
        }
        var found = fetch(all.toPredicate(), query.page() * query.size(), query.size());
        return new Page(present(found), found.total().hitCount());
    }

    /** The documents that are most like the text, the best first. */
    public List<Scored> like(Likeness question) {
        var factory = session.scope(SearchDocument.class).predicate();
        var all = bounded(factory, question.keys());
        all.filter(factory.terms().field("kind").matchingAny(question.kinds()).toPredicate());
        if (question.except() != null) {
            all.mustNot(factory.match().field("suggestionId").matching(question.except()).toPredicate());
        }
        all.must(alike(factory, question));
        return present(fetch(all.toPredicate(), 0, question.most()));
    }

    private static BooleanPredicateClausesStep<?> bounded(SearchPredicateFactory factory, Set<String> keys) {
        return factory.bool().filter(factory.terms().field("access").matchingAny(keys).toPredicate());
    }

    private static SearchPredicate word(SearchPredicateFactory factory, String word) {
        if (word.codePointCount(0, word.length()) == 1) {
            return factory.match().fields("titleCharacters", "bodyCharacters").matching(word).toPredicate();
        }
        return factory.bool()
                .should(factory.phrase().field("title").boost(4f).field("body").boost(2f).matching(word))
                .should(factory.phrase().field("reference").matching(word))
                .should(factory.match().field("title").boost(2f).field("body").matching(word).minimumShouldMatchPercent(WORD_PARTS))
                .toPredicate();
    }

    /** The weights were chosen on the tuning half of the labelled set in {@code bench}. */
    private static SearchPredicate alike(SearchPredicateFactory factory, Likeness question) {
        var text = cut(question.text());
        var any = factory.bool()
                .should(factory.match().field("everythingCharacters").matching(text))
                .should(factory.match().field("everything").boost(0.5f).matching(text));
        if (!question.related().isBlank()) {
            any.should(factory.match().field("everythingCharacters").boost(0.15f).matching(cut(question.related())));
        }
        return any.toPredicate();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), MOST_OF_A_TEXT));
    }

    private SearchResult<Scored> fetch(SearchPredicate predicate, int first, int most) {
        return session.search(SearchDocument.class)
                .select(f -> f.composite().from(f.entity(), f.score()).as(Scored::new))
                .where(predicate)
                .fetch(first, most);
    }

    /** Marks what documents have in common with the text. */
    public Marking marking(String text) {
        var backend = Search.mapping(session.toOrmSession().getSessionFactory()).backend().unwrap(LuceneBackend.class);
        return new Marking(backend.analyzer(Analysis.WORDS).orElseThrow(), text);
    }

    /** A row that is gone may still be in the index for a moment. */
    private static List<Scored> present(SearchResult<Scored> found) {
        return found.hits().stream().filter(hit -> Objects.nonNull(hit.document())).toList();
    }
}
