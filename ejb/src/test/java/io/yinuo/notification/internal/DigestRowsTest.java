package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.notification.MailMode;
import io.yinuo.notification.Notice;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.OwnChannel;
import io.yinuo.shared.StaleVersion;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T17 谁在等今天的汇总，一人一天只写一次")
class DigestRowsTest {

    private static final String DATABASE = "jdbc:h2:mem:digest;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=1000";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final UUID person = UUID.randomUUID();

    private EntityManagerFactory factory;
    private EntityManager entities;
    private ChannelRows channels;
    private DigestRows digests;

    @BeforeEach
    void open() throws SQLException {
        Flyway.configure().dataSource(DATABASE, "sa", "").locations("classpath:db/migration").load().migrate();
        run("set referential_integrity false");
        factory = new Configuration()
                .addAnnotatedClass(PersonChannel.class)
                .addAnnotatedClass(DigestLine.class)
                .addAnnotatedClass(DigestDay.class)
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.connection.url", DATABASE)
                .setProperty("hibernate.connection.username", "sa")
                .setProperty("hibernate.connection.password", "")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .buildSessionFactory();
        entities = factory.createEntityManager();
        channels = new ChannelRows();
        channels.entities = entities;
        digests = new DigestRows();
        digests.entities = entities;
        entities.getTransaction().begin();
    }

    @AfterEach
    void close() throws SQLException {
        entities.getTransaction().rollback();
        entities.close();
        factory.close();
        run("shutdown");
    }

    @Test
    void keepsTheModeOfEachKind() {
        settle(Map.of(NoticeKind.REMINDER, MailMode.DIGEST, NoticeKind.URGING, MailMode.AT_ONCE), 0);
        entities.clear();

        var kept = channels.of(person);
        assertThat(kept.mode(NoticeKind.REMINDER)).isEqualTo(MailMode.DIGEST);
        assertThat(kept.mode(NoticeKind.URGING)).isEqualTo(MailMode.AT_ONCE);
        assertThat(kept.mode(NoticeKind.CIRCULAR)).isEqualTo(MailMode.OFF);

        settle(Map.of(NoticeKind.REMINDER, MailMode.OFF), kept.version());
        assertThat(channels.of(person).version()).isEqualTo(kept.version() + 1);
    }

    @Test
    void waitsForWhoWantsADigestAndForNobodyElse() {
        settle(Map.of(NoticeKind.URGING, MailMode.AT_ONCE), 0);
        assertThat(digests.waiting(DAY)).isEmpty();

        settle(Map.of(NoticeKind.URGING, MailMode.DIGEST), 1);
        assertThat(digests.waiting(DAY)).containsExactly(person);
    }

    @Test
    void waitsForWhoHasSomethingGathered() {
        settle(Map.of(NoticeKind.URGING, MailMode.AT_ONCE), 0);
        digests.add(line());

        assertThat(digests.waiting(DAY)).containsExactly(person);
        assertThat(digests.take(person)).hasSize(1);
        assertThat(digests.take(person)).isEmpty();
        assertThat(digests.waiting(DAY)).isEmpty();
    }

    @Test
    void beginsADayOnce() {
        settle(Map.of(NoticeKind.REMINDER, MailMode.DIGEST), 0);
        digests.begin(person, DAY);
        assertThat(digests.waiting(DAY)).isEmpty();
        assertThat(digests.waiting(DAY.plusDays(1))).containsExactly(person);
        entities.getTransaction().commit();
        entities.clear();
        entities.getTransaction().begin();

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> digests.begin(person, DAY));
    }

    private void settle(Map<NoticeKind, MailMode> modes, int version) {
        channels.settle(person, new OwnChannel(modes, "officer@yinuo.example", version));
        entities.flush();
    }

    private DigestLine line() {
        var notice = new Notice(
                UUID.randomUUID(), NoticeKind.URGING, UUID.randomUUID(), UUID.randomUUID(), "12", "关于某事的建议",
                DeadlineKind.REPLY.name(), DAY, false, null);
        return new DigestLine(notice, person, "催办", Instant.EPOCH);
    }

    private static void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(DATABASE, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
