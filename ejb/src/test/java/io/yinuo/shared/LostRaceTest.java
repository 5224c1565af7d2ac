package io.yinuo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostRaceTest {

    @Test
    void seesTheLocksOfDatabaseAndEngineBehindWhatTheContainerThrows() {
        assertThat(LostRace.in(rolledBack(new OptimisticLockException()))).isPresent();
        assertThat(LostRace.in(rolledBack(new PessimisticLockException()))).isPresent();
        assertThat(LostRace.in(new OptimisticLockingException("task"))).map(Throwable::getMessage).hasValue("CONCURRENT_CHANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00", "90131"})
    void seesWhatTheDatabaseSaidWhereNobodyTranslatesIt(String state) {
        assertThat(LostRace.in(rolledBack(new IllegalStateException(new SQLException("lost", state))))).isPresent();
    }

    @Test
    void takesADoubleRowForOneWhereAPersonInsertedIt() {
        var failure = rolledBack(new IllegalStateException(new SQLException("double", "23505")));

        assertThat(LostRace.ofAPerson(failure)).isPresent();
        assertThat(LostRace.ofAPerson(rolledBack(new OptimisticLockException()))).isPresent();
        assertThat(LostRace.in(failure)).isEmpty();
    }

    @Test
    void leavesEveryOtherFailureAlone() {
        assertThat(LostRace.in(rolledBack(new IllegalStateException()))).isEmpty();
        assertThat(LostRace.in(rolledBack(new IllegalStateException(new SQLException("too long", "22001"))))).isEmpty();
        assertThat(LostRace.in(rolledBack(new IllegalStateException(new SQLException("no connection"))))).isEmpty();
    }

    private static Exception rolledBack(Exception cause) {
        return new EJBTransactionRolledbackException("rolled back", cause);
    }
}
