package io.yinuo.bench;

import io.yinuo.search.FoundKind;
import io.yinuo.search.internal.Analysis;
import io.yinuo.search.internal.Content;
import io.yinuo.search.internal.Finder;
import io.yinuo.search.internal.Likeness;
import io.yinuo.search.internal.Scored;
import io.yinuo.search.internal.SearchDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.mapper.orm.Search;

/** The application's own index, analysis and ranking over an empty database in memory. */
final class Product implements Retrieval, AutoCloseable {

    /** What the reader of the bench holds. */
    private static final String KEY = "reader";

    private static final int CHUNK = 500;

    private final SessionFactory sessions;
    private final Map<UUID, String> ids;

    Product(List<Passage> passages) {
        sessions = new Configuration()
                .addAnnotatedClass(SearchDocument.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:" + UUID.randomUUID())
                .setProperty("hibernate.hbm2ddl.auto", "create")
                .setProperty("hibernate.search.backend.type", "lucene")
                .setProperty("hibernate.search.backend.directory.type", "local-heap")
                .setProperty("hibernate.search.backend.lucene_version", "9.11.1")
                .setProperty("hibernate.search.backend.analysis.configurer", "class:" + Analysis.class.getName())
                .setProperty("hibernate.search.indexing.listeners.enabled", "false")
                .buildSessionFactory();
        ids = passages.stream().collect(Collectors.toMap(Product::source, Passage::id));
        var contexts = passages.stream()
                .filter(passage -> passage.kind().equals(FoundKind.SUGGESTION.name()))
                .collect(Collectors.toMap(Passage::matter, Passage::body));
        for (int first = 0; first < passages.size(); first += CHUNK) {
            index(passages.subList(first, Math.min(first + CHUNK, passages.size())), contexts);
        }
    }

    private void index(List<Passage> passages, Map<String, String> contexts) {
        sessions.inTransaction(session -> {
            var plan = Search.session(session).indexingPlan();
            for (var passage : passages) {
                var document = new SearchDocument(content(passage, contexts));
                session.persist(document);
                plan.addOrUpdate(document);
            }
        });
    }

    /** A reply and a promise are known to belong to their matter; a measure belongs to none. */
    private static Content content(Passage passage, Map<String, String> contexts) {
        var kind = FoundKind.valueOf(passage.kind());
        var context = kind == FoundKind.REPLY || kind == FoundKind.COMMITMENT ? contexts.get(passage.matter()) : "";
        return new Content(kind, source(passage), null, null, passage.title(), passage.body(), context, null, List.of(KEY));
    }

    private static UUID source(Passage passage) {
        return UUID.nameUUIDFromBytes(passage.id().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> find(String text, String kind, int most) {
        return sessions.fromSession(session -> {
            var finder = new Finder(Search.session(session));
            var related = FoundKind.valueOf(kind) == FoundKind.MEASURE ? related(finder, text) : "";
            return found(finder, text, FoundKind.valueOf(kind), related, most).stream()
                    .map(hit -> ids.get(UUID.fromString(hit.document().id().split(":")[1])))
                    .toList();
        });
    }

    /** As the memory does it: measures are also looked for by the words of the matters that are most alike. */
    private static String related(Finder finder, String text) {
        return found(finder, text, FoundKind.REPLY, "", 2).stream()
                .map(hit -> hit.document().words())
                .collect(Collectors.joining("\n"));
    }

    private static List<Scored> found(Finder finder, String text, FoundKind kind, String related, int most) {
        return finder.like(new Likeness(text, Set.of(kind), related, null, Set.of(KEY), most));
    }

    @Override
    public void close() {
        sessions.close();
    }
}
