package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.notification.MessageChannel;
import io.yinuo.notification.OutgoingStatus;
import io.yinuo.notification.OutgoingView;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T15 两台服务器取待发的消息，一条只归一台")
class OutgoingRowsTest {

    private static final String DATABASE = "jdbc:h2:mem:outgoing;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=1000";
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final UUID BUREAU = UUID.randomUUID();

    private EntityManagerFactory factory;
    private EntityManager one;
    private EntityManager other;

    @BeforeEach
    void open() throws SQLException {
        Flyway.configure().dataSource(DATABASE, "sa", "").locations("classpath:db/migration").load().migrate();
        run("set referential_integrity false");
        factory = new Configuration()
                .addAnnotatedClass(OutgoingMessage.class)
                .addAnnotatedClass(OutgoingLine.class)
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", DATABASE)
                .setProperty("hibernate.connection.username", "sa")
                .setProperty("hibernate.connection.password", "")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .buildSessionFactory();
        one = factory.createEntityManager();
        other = factory.createEntityManager();
    }

    @AfterEach
    void close() throws SQLException {
        one.close();
        other.close();
        factory.close();
        run("shutdown");
    }

    @Test
    void passesOverWhatAnotherServerHasInHand() {
        store(NOW);
        one.getTransaction().begin();
        other.getTransaction().begin();

        assertThat(rows(one).nextDue(MessageChannel.MAIL, NOW, Set.of())).isPresent();
        assertThat(rows(other).nextDue(MessageChannel.MAIL, NOW, Set.of())).isEmpty();

        one.getTransaction().rollback();
        assertThat(rows(other).nextDue(MessageChannel.MAIL, NOW, Set.of())).isPresent();
        other.getTransaction().rollback();
    }

    @Test
    void takesUpWhatAServerLeftThatIsNotHeardOfAgain() {
        store(NOW);
        one.getTransaction().begin();
        rows(one).nextDue(MessageChannel.MAIL, NOW, Set.of()).orElseThrow().take(NOW);
        one.getTransaction().commit();
        other.getTransaction().begin();

        assertThat(rows(other).nextDue(MessageChannel.MAIL, NOW.plusSeconds(60), Set.of())).isEmpty();
        assertThat(rows(other).nextDue(MessageChannel.MAIL, NOW.plus(RetryPlan.LEASE), Set.of())).isPresent();
        other.getTransaction().rollback();
    }

    @Test
    void takesTheLongestDueFirstAndNothingBeforeItsTime() {
        store(NOW.plusSeconds(5));
        var first = store(NOW);
        one.getTransaction().begin();

        assertThat(rows(one).nextDue(MessageChannel.MAIL, NOW.minusSeconds(1), Set.of())).isEmpty();
        assertThat(rows(one).nextDue(MessageChannel.MAIL, NOW.plusSeconds(9), Set.of())).map(OutgoingMessage::id).contains(first);
        one.getTransaction().rollback();
    }

    @Test
    void leavesTheMessagesOfABureauWhoseWayIsDown() {
        store(NOW);
        one.getTransaction().begin();
        var bureau = rows(one).nextDue(MessageChannel.MAIL, NOW, Set.of()).orElseThrow().bureauId();

        assertThat(rows(one).nextDue(MessageChannel.MAIL, NOW, Set.of(bureau))).isEmpty();
        one.getTransaction().rollback();
    }

    @Test
    void remembersOfWhatTheTrailIsStillToTell() {
        var id = store(NOW);
        one.getTransaction().begin();
        rows(one).locked(id).leave(NOW);
        assertThat(rows(one).unnoted()).containsExactly(id);
        rows(one).locked(id).note();
        assertThat(rows(one).unnoted()).isEmpty();
        one.getTransaction().rollback();
    }

    @Test
    void showsWhatABureauSendsByItsState() {
        store(NOW);

        assertThat(rows(one).latest(BUREAU, null, 10)).extracting(OutgoingView::status).containsExactly(OutgoingStatus.WAITING);
        assertThat(rows(one).latest(BUREAU, OutgoingStatus.WAITING, 10)).hasSize(1);
        assertThat(rows(one).latest(BUREAU, OutgoingStatus.DEAD, 10)).isEmpty();
        assertThat(rows(one).latest(UUID.randomUUID(), null, 10)).isEmpty();
    }

    private UUID store(Instant dueAt) {
        var message = OutgoingMessage.mail(BUREAU, UUID.randomUUID(), "officer@yinuo.example", "主题", NOW, dueAt);
        one.getTransaction().begin();
        rows(one).add(message, List.of(
                new MailWords.Line(UUID.randomUUID(), "第一行"), new MailWords.Line(UUID.randomUUID(), "第二行")));
        one.getTransaction().commit();
        one.clear();
        return message.id();
    }

    private static OutgoingRows rows(EntityManager entities) {
        var rows = new OutgoingRows() {
            @Override
            public String receiver(OutgoingMessage message) {
                return "某经办人";
            }
        };
        rows.entities = entities;
        return rows;
    }

    private static void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(DATABASE, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
