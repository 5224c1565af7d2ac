package io.yinuo.it.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Contradictions that are made by hand, each by one statement with one parameter that changes something. */
@ApplicationScoped
class Damages {

    @Inject
    private UserTransaction transaction;

    @Resource
    private DataSource dataSource;

    void forGood(String damage, Object parameter) throws Exception {
        transaction.begin();
        execute(damage, parameter);
        transaction.commit();
    }

    /** What is answered in the transaction of the damage, which is rolled back. */
    <T> T whileDone(String damage, Object parameter, Supplier<T> question) throws Exception {
        transaction.begin();
        try {
            execute(damage, parameter);
            return question.get();
        } finally {
            transaction.rollback();
        }
    }

    private void execute(String damage, Object parameter) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(damage)) {
            statement.setObject(1, parameter);
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
