package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.notification.Webhook;
import io.yinuo.shared.StaleVersion;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T16 两个页面同时第一次设定，后一个得到明白的提示")
class FirstRowTest {

    private static final String DATABASE = "jdbc:h2:mem:firstrow;DB_CLOSE_DELAY=-1";
    private static final UUID BUREAU = UUID.randomUUID();

    @Test
    void tellsTheSecondThatAnotherWasFirst() throws SQLException {
        Flyway.configure().dataSource(DATABASE, "sa", "").locations("classpath:db/migration").load().migrate();
        run("set referential_integrity false");
        try (var factory = new Configuration()
                        .addAnnotatedClass(BureauWebhook.class)
                        .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                        .setProperty("hibernate.connection.url", DATABASE)
                        .setProperty("hibernate.connection.username", "sa")
                        .setProperty("hibernate.connection.password", "")
                        .buildSessionFactory();
                var one = factory.createEntityManager();
                var other = factory.createEntityManager()) {
            one.getTransaction().begin();
            FirstRow.add(one, row("https://one.example"));
            one.getTransaction().commit();

            other.getTransaction().begin();
            assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> FirstRow.add(other, row("https://other.example")));
            other.getTransaction().rollback();
        } finally {
            run("shutdown");
        }
    }

    private static BureauWebhook row(String url) {
        return new BureauWebhook(BUREAU, new Webhook(url, "OFFICE", 0));
    }

    private static void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(DATABASE, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
