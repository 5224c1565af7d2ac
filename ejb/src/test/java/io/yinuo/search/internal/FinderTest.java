package io.yinuo.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.search.FoundKind;
import io.yinuo.search.Hit;
import io.yinuo.search.SearchQuery;
import io.yinuo.search.Segment;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questions to an index in memory, with the analysis of the application. */
class FinderTest {

    private static final String MINE = "mine";

    private static SessionFactory sessions;

    @BeforeAll
    static void fillTheIndex() {
        sessions = new Configuration()
                .addAnnotatedClass(SearchDocument.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:finder")
                .setProperty("hibernate.hbm2ddl.auto", "create-drop")
                .setProperty("hibernate.search.backend.type", "lucene")
                .setProperty("hibernate.search.backend.directory.type", "local-heap")
                .setProperty("hibernate.search.backend.lucene_version", "9.11.1")
                .setProperty("hibernate.search.backend.analysis.configurer", "class:" + Analysis.class.getName())
                .setProperty("hibernate.search.indexing.listeners.enabled", "false")
                .buildSessionFactory();
        add(FoundKind.SUGGESTION, "关于规范课后服务收费的建议", "各校收费不一，请统一并公示。", "第12号", MINE);
        add(FoundKind.SUGGESTION, "关于课后服务师资的建议", "聘请退休教师，<b>不要</b>只看管。", "第13号", MINE);
        add(FoundKind.REPLY, "关于第12号建议的答复", "收费按学期核定，由学校公示。", "甬教字〔2026〕12号", MINE);
        add(FoundKind.SUGGESTION, "关于课后服务收费的建议", "别的局的一件。", "第14号", "theirs");
    }

    @AfterAll
    static void close() {
        sessions.close();
    }

    @Test
    void findsOnlyWhatTheKeysOpen() {
        assertThat(find("课后服务收费")).extracting(Hit::reference).contains("第12号").doesNotContain("第14号");
        assertThat(find("别的局")).isEmpty();
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(find("课后服务 退休")).extracting(Hit::reference).containsExactly("第13号");
        assertThat(find("课后服务 游泳")).isEmpty();
    }

    @Test
    void wordsOfTheFieldForTheSameThingAreOne() {
        assertThat(find("晚托收费")).extracting(Hit::reference).contains("第12号");
    }

    @Test
    void findsANumberAsItIsPrinted() {
        assertThat(find("甬教字〔2026〕12号")).extracting(Hit::kind).containsExactly(FoundKind.REPLY);
    }

    @Test
    void operatorsAreSigns() {
        assertThat(find("课后服务* -(收费)")).extracting(Hit::reference).contains("第12号");
        assertThat(find("kind:SUGGESTION")).isEmpty();
    }

    @Test
    void marksTheWordsAndLeavesMarkupAsText() {
        var hit = find("退休教师").get(0);

        assertThat(hit.excerpt()).filteredOn(Segment::marked).extracting(Segment::text).containsExactly("退休教师");
        assertThat(hit.excerpt()).filteredOn(part -> !part.marked()).anyMatch(part -> part.text().contains("<b>"));
        assertThat(hit.matched()).containsExactly("退休教师");
    }

    @Test
    void likenessLeavesOutTheMatterItself() {
        var own = find("退休教师").get(0).suggestionId();
        var found = ask(finder -> finder.like(new Likeness("课后服务由退休教师承担", Set.of(FoundKind.SUGGESTION), "", own, Set.of(MINE), 5)));

        assertThat(found).extracting(hit -> hit.document().reference()).containsExactly("第12号");
    }

    private static List<Hit> find(String text) {
        return ask(finder -> finder.find(new SearchQuery(text, Set.of(), 0, 20), Set.of(MINE)).items().stream()
                .map(finder.marking(text)::hit)
                .toList());
    }

    private static <T> T ask(Function<Finder, T> question) {
        return sessions.fromSession(session -> question.apply(new Finder(Search.session(session))));
    }

    private static void add(FoundKind kind, String title, String body, String reference, String key) {
        sessions.inTransaction(session -> {
            var document = new SearchDocument(
                    new Content(kind, UUID.randomUUID(), UUID.randomUUID(), reference, title, body, "", null, List.of(key)));
            session.persist(document);
            Search.session(session).indexingPlan().addOrUpdate(document);
        });
    }
}
