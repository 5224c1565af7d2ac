package io.yinuo.signoff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The first numbers of a series, drawn by one after the other and on the only connection there is. */
class DocumentCountersTest {

    private static final DocumentCounter.Series SERIES =
            new DocumentCounter.Series(UUID.randomUUID(), "慈教建", 2023);

    private SessionFactory sessions;

    @BeforeEach
    void createTables() {
        var url = "jdbc:h2:mem:counters-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration").load().migrate();
        sessions = new Configuration()
                .addAnnotatedClass(DocumentCounter.class)
                .setProperty(AvailableSettings.JAKARTA_JDBC_URL, url)
                .setProperty(AvailableSettings.JAKARTA_JDBC_USER, "sa")
                .setProperty(AvailableSettings.POOL_SIZE, "1")
                .setProperty(AvailableSettings.PHYSICAL_NAMING_STRATEGY, CamelCaseToUnderscoresNamingStrategy.class.getName())
                .buildSessionFactory();
        sessions.inTransaction(session ->
                session.createNativeMutationQuery("set referential_integrity false").executeUpdate());
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    @Test
    @DisplayName("N3 一个字号新年度的第一个号，当场开立当场编，不另要连接")
    void opensASeriesWithItsFirstNumber() {
        assertThat(IntStream.range(0, 3).mapToObj(each -> draw()).toList()).containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName("N3 别人先开立的字号，接着往下编")
    void goesOnWithASeriesThatIsThere() {
        sessions.inTransaction(session -> {
            session.persist(new DocumentCounter(SERIES));
            session.find(DocumentCounter.class, SERIES).next();
        });

        assertThat(draw()).isEqualTo(2);
    }

    private int draw() {
        return sessions.fromTransaction(session -> countersOf(session).lock(SERIES).next());
    }

    private static DocumentCounters countersOf(Session session) {
        var counters = new DocumentCounters();
        counters.entities = session;
        return counters;
    }
}
