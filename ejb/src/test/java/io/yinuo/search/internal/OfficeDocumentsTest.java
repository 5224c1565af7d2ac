package io.yinuo.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What belongs to no matter becomes documents: values, kept texts, bulletins and summaries, on the columns that are read. */
class OfficeDocumentsTest {

    private static final UUID BUREAU = UUID.randomUUID();

    private SessionFactory sessions;

    @BeforeEach
    void makeTables() {
        sessions = new Configuration()
                .addAnnotatedClass(SearchDocument.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:office")
                .setProperty("hibernate.hbm2ddl.auto", "create-drop")
                .setProperty("hibernate.search.backend.type", "lucene")
                .setProperty("hibernate.search.backend.directory.type", "local-heap")
                .setProperty("hibernate.search.backend.lucene_version", "9.11.1")
                .setProperty("hibernate.search.backend.analysis.configurer", "class:" + Analysis.class.getName())
                .setProperty("hibernate.search.indexing.listeners.enabled", "false")
                .buildSessionFactory();
        sessions.inTransaction(session -> List.of(
                        "create table measure_theme (code varchar, name varchar)",
                        "create table measure_policy (id uuid, bureau_id uuid, title varchar, issuer varchar, document_number varchar)",
                        "create table measure_norm (id uuid, bureau_id uuid, title varchar, passage varchar, policy_id uuid,"
                                + " theme_code varchar, withdrawn_at timestamp(6) with time zone)",
                        "create table measure (id uuid, bureau_id uuid, title varchar, description varchar, source varchar,"
                                + " theme_code varchar, retired_reason varchar)",
                        "create table measure_indicator (id uuid, bureau_id uuid, code varchar, name varchar, definition varchar,"
                                + " theme_code varchar)",
                        "create table measure_observation (id uuid, bureau_id uuid, indicator_id uuid, place varchar, reach varchar,"
                                + " as_of varchar, amount numeric(18,4), words varchar, source varchar, passage varchar, remark varchar,"
                                + " withdrawn_at timestamp(6) with time zone)",
                        "create table standard_text (id uuid, bureau_id uuid, name varchar, source varchar, off boolean)",
                        "create table standard_passage (standard_text_id uuid, position integer, text varchar)",
                        "create table bulletin (id uuid, bureau_id uuid, kind varchar, status varchar, title varchar,"
                                + " document_number varchar, opening varchar, findings varchar, demands varchar, as_of date,"
                                + " released_on date)")
                .forEach(table -> session.createNativeMutationQuery(table).executeUpdate()));
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    @Test
    @DisplayName("SR1 数据按出处、原文位置、范围和地方检索得到，撤回的检索不到")
    void bringsAValueWithItsPassageItsReachAndItsPlace() {
        var id = UUID.randomUUID();
        run("insert into measure_indicator values (?1, null, 'X1', '近视率', '', null)", id);
        run("insert into measure_observation values (?1, '" + BUREAU + "', ?1, '示例市', 'GRADES_3_6', '2021-12', 84.42, '近九成',"
                + " '示例教〔2022〕3号', '第三段第二句', null, null)", id);
        count();

        sessions.inTransaction(session -> {
            var value = session.find(SearchDocument.class, "OBSERVATION:" + id);
            assertThat(value.title()).isEqualTo("近视率 示例市");
            assertThat(value.body()).isEqualTo("小学三至六年级 2021-12 84.42 近九成 第三段第二句");
            assertThat(value.reference()).isEqualTo("示例教〔2022〕3号");
        });
        assertThat(keys("OBSERVATION:" + id)).isEqualTo("measures:" + BUREAU);

        run("update measure_observation set withdrawn_at = current_timestamp where id = ?1", id);
        count();
        assertThat(rows()).containsExactly("FIGURE:" + id);
    }

    @Test
    @DisplayName("SR1 KT1 范文和常用语本局办理人员检索得到，停用的只有办公室检索得到")
    void bringsTheTextsThatAreKept() {
        var id = UUID.randomUUID();
        run("insert into standard_text values (?1, '" + BUREAU + "', '结束语', '示例教〔2022〕3号', false)", id);
        run("insert into standard_passage values (?1, 2, '欢迎继续监督。')", id);
        run("insert into standard_passage values (?1, 1, '感谢{代表姓名}的关心。')", id);
        count();

        sessions.inTransaction(session -> {
            var text = session.find(SearchDocument.class, "STANDARD_TEXT:" + id);
            assertThat(text.title()).isEqualTo("结束语");
            assertThat(text.body()).isEqualTo("感谢{代表姓名}的关心。\n欢迎继续监督。");
            assertThat(text.reference()).isEqualTo("示例教〔2022〕3号");
        });
        assertThat(keys("STANDARD_TEXT:" + id)).isEqualTo("staff:" + BUREAU);

        run("update standard_text set off = true where id = ?1", id);
        count();
        assertThat(keys("STANDARD_TEXT:" + id)).isEqualTo("office:" + BUREAU);
    }

    @Test
    @DisplayName("SR1 BU1 通报和年度总结印发以后本局工作人员检索得到，草稿只有看得到草稿的人检索得到，作废的检索不到")
    void bringsBulletinsAndSummaries() {
        var bulletin = bulletin("PROGRESS", "DRAFT");
        var summary = bulletin("YEAR_SUMMARY", "RELEASED");
        count();

        assertThat(rows()).containsExactlyInAnyOrder("BULLETIN:" + bulletin, "YEAR_SUMMARY:" + summary);
        assertThat(keys("BULLETIN:" + bulletin)).isEqualTo("overseeing:" + BUREAU);
        assertThat(keys("YEAR_SUMMARY:" + summary)).isEqualTo("staff:" + BUREAU);
        sessions.inTransaction(session -> {
            var paper = session.find(SearchDocument.class, "BULLETIN:" + bulletin);
            assertThat(paper.body()).isEqualTo("现通报如下。 超期三项。 抓紧办理。");
            assertThat(paper.dated()).isEqualTo(LocalDate.of(2026, 3, 1));
        });

        run("update bulletin set status = 'DROPPED' where id = ?1", bulletin);
        run("update bulletin set released_on = date '2026-03-09' where id = ?1", summary);
        count();
        assertThat(rows()).containsExactly("YEAR_SUMMARY:" + summary);
        sessions.inTransaction(session -> assertThat(session.find(SearchDocument.class, "YEAR_SUMMARY:" + summary).dated())
                .isEqualTo(LocalDate.of(2026, 3, 9)));
    }

    private UUID bulletin(String kind, String status) {
        var id = UUID.randomUUID();
        run("insert into bulletin values (?1, '" + BUREAU + "', '" + kind + "', '" + status
                + "', '承诺兑现', null, '现通报如下。', '超期三项。', '抓紧办理。', date '2026-03-01', null)", id);
        return id;
    }

    private void run(String sql, UUID id) {
        sessions.inTransaction(session -> session.createNativeMutationQuery(sql).setParameter(1, id).executeUpdate());
    }

    private void count() {
        sessions.inTransaction(session -> {
            var rows = new DocumentRows();
            rows.entities = session;
            rows.catalogue = new CatalogueDocuments();
            rows.catalogue.entities = session;
            rows.office = new OfficeDocuments();
            rows.office.entities = session;
            rows.countTheRest();
            rows.write();
        });
    }

    private List<String> rows() {
        return sessions.fromSession(session ->
                session.createQuery("select d.id from SearchDocument d order by d.id", String.class).getResultList());
    }

    private String keys(String document) {
        return sessions.fromSession(session -> session.createQuery("select d.access from SearchDocument d where d.id = ?1", String.class)
                .setParameter(1, document)
                .getSingleResult());
    }
}
