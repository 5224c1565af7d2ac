package io.yinuo.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of rows and of the files of the index, on the few columns that are read. */
class DocumentRowsTest {

    private static final UUID BUREAU = UUID.randomUUID();

    private SessionFactory sessions;

    @BeforeEach
    void makeTables() {
        sessions = new Configuration()
                .addAnnotatedClass(SearchDocument.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:rows")
                .setProperty("hibernate.hbm2ddl.auto", "create-drop")
                .setProperty("hibernate.search.backend.type", "lucene")
                .setProperty("hibernate.search.backend.directory.type", "local-heap")
                .setProperty("hibernate.search.backend.lucene_version", "9.11.1")
                .setProperty("hibernate.search.backend.analysis.configurer", "class:" + Analysis.class.getName())
                .setProperty("hibernate.search.indexing.listeners.enabled", "false")
                .buildSessionFactory();
        sessions.inTransaction(session -> List.of(
                        "create table case_access (case_id uuid, holder_id uuid)",
                        "create table secret_matter (id uuid)",
                        "create table suggestion (id uuid, number_text varchar, title varchar, body varchar, referred_on date)",
                        "create table suggestion_request (suggestion_id uuid, text varchar, position integer)",
                        "create table reply (id uuid, suggestion_id uuid, title varchar, document_number varchar,"
                                + " dispatched_text varchar, signed_on date, status varchar)",
                        "create table commitment (id uuid, suggestion_id uuid, reply_id uuid, exact_words varchar, status varchar)",
                        "create table section (id uuid, name varchar)",
                        "create table assignment (id uuid, suggestion_id uuid, section_id uuid, opinion varchar,"
                                + " opinion_at timestamp(6) with time zone)",
                        "create table outside_unit (id uuid, suggestion_id uuid, name varchar, opinion varchar, answered_on date)",
                        "create table consultation (id uuid, suggestion_id uuid, participants varchar, deputy_view varchar,"
                                + " agreed_changes varchar, place varchar, held_on date)",
                        "create table commitment_report (id uuid, suggestion_id uuid, commitment_id uuid, text varchar,"
                                + " figure varchar, link varchar, file_name varchar, reported_at timestamp(6) with time zone)",
                        "create table progress_report (id uuid, suggestion_id uuid, text varchar, reported_on date)",
                        "create table paper (id uuid, suggestion_id uuid, file_name varchar, added_at timestamp(6) with time zone,"
                                + " withdrawn_at timestamp(6) with time zone)")
                .forEach(table -> session.createNativeMutationQuery(table).executeUpdate()));
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    @Test
    @DisplayName("SE4 转为涉密的件仍对少数人开放，但不再有任何检索文档，文字也离开索引文件")
    void keepsNothingOfAMatterThatTurnedSecret() {
        var secret = matter("涉密的标题");
        var other = matter("公开的标题");
        count(secret, other);
        assertThat(files()).isEqualTo(new Files(2, 0));

        run("insert into secret_matter values (?1)", secret);
        sessions.inTransaction(session ->
                session.createMutationQuery("delete from SearchDocument d where d.suggestionId = ?1").setParameter(1, secret).executeUpdate());
        count(secret);

        assertThat(rows()).containsExactly("SUGGESTION:" + other);
        assertThat(files()).isEqualTo(new Files(1, 0));
    }

    @Test
    void takesAwayWhatIsOpenToNobodyAndWritesTheRestAnew() {
        var closed = matter("关闭的件");
        var open = matter("开放的件");
        count(closed, open);

        run("delete from case_access where case_id = ?1", closed);
        run("update suggestion set title = '改过的标题' where id = ?1", open);
        count(closed, open);

        assertThat(rows()).containsExactly("SUGGESTION:" + open);
        sessions.inTransaction(session ->
                assertThat(session.find(SearchDocument.class, "SUGGESTION:" + open).title()).isEqualTo("改过的标题"));
    }

    @Test
    @DisplayName("SR1 意见、面商、进展和材料各成一份文档，只有办理人员打得开")
    void opensToTheHandlersAloneWhatTheyWrote() {
        var id = matter("普通的标题");
        run("insert into consultation values (?1, ?1, '李代表', '希望早办', null, '联络站', date '2026-03-02')", id);
        run("insert into outside_unit values (?1, ?1, '某市财政局', '经费已列入预算', date '2026-03-03')", id);
        run("insert into commitment values (?1, ?1, ?1, '配齐心理教师', 'OPEN')", id);
        run("insert into commitment_report values (?1, ?1, ?1, '已办一半', '3 / 6 所', null, null,"
                + " timestamp with time zone '2026-03-04 17:00:00+00:00')", id);
        run("insert into paper values (?1, ?1, '名单.pdf', timestamp with time zone '2026-03-05 01:00:00+00:00', null)", id);
        count(id);

        assertThat(rows()).containsExactly("OPINION:" + id, "PAPER:" + id, "REPORT:" + id, "SUGGESTION:" + id, "TALK:" + id);
        sessions.inTransaction(session -> {
            var report = session.find(SearchDocument.class, "REPORT:" + id);
            assertThat(report.title()).isEqualTo("配齐心理教师");
            assertThat(report.body()).isEqualTo("已办一半 3 / 6 所");
            assertThat(report.reference()).isEqualTo("12");
            assertThat(report.dated()).isEqualTo(LocalDate.of(2026, 3, 5));
        });
        assertThat(keys("TALK:" + id)).isEqualTo("inside:" + BUREAU);
        assertThat(keys("SUGGESTION:" + id)).isEqualTo(BUREAU.toString());

        run("update paper set withdrawn_at = added_at where id = ?1", id);
        count(id);
        assertThat(rows()).doesNotContain("PAPER:" + id);
    }

    private String keys(String document) {
        return sessions.fromSession(session -> session.createQuery("select d.access from SearchDocument d where d.id = ?1", String.class)
                .setParameter(1, document)
                .getSingleResult());
    }

    /** What the files hold, and what of it is only marked as gone. */
    private record Files(int documents, int leftovers) {}

    private UUID matter(String title) {
        var id = UUID.randomUUID();
        run("insert into suggestion values (?1, '12', '" + title + "', '', date '2026-03-01')", id);
        run("insert into case_access values (?1, '" + BUREAU + "')", id);
        return id;
    }

    private void run(String sql, UUID id) {
        sessions.inTransaction(session -> session.createNativeMutationQuery(sql).setParameter(1, id).executeUpdate());
    }

    private void count(UUID... ids) {
        with(rows -> {
            rows.countCases(List.of(ids));
            rows.write();
        });
    }

    private void with(Consumer<DocumentRows> work) {
        sessions.inTransaction(session -> work.accept(rows(session)));
    }

    private static DocumentRows rows(Session session) {
        var rows = new DocumentRows();
        rows.entities = session;
        rows.cases = new CaseDocuments();
        rows.cases.entities = session;
        rows.cases.inside = new InsideDocuments();
        rows.cases.inside.entities = session;
        return rows;
    }

    private List<String> rows() {
        return sessions.fromSession(session ->
                session.createQuery("select d.id from SearchDocument d order by d.id", String.class).getResultList());
    }

    private Files files() {
        var scope = Search.mapping(sessions).scope(SearchDocument.class).extension(LuceneExtension.get());
        try (var reader = scope.openIndexReader()) {
            return new Files(reader.numDocs(), reader.numDeletedDocs());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
