package io.yinuo.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;

class LostRaceTest {

    @Test
    void seesTheLocksOfDatabaseAndEngineBehindWhatTheContainerThrows() {
        assertThat(LostRace.in(rolledBack(new OptimisticLockException()))).isPresent();
        assertThat(LostRace.in(rolledBack(new PessimisticLockException()))).isPresent();
        assertThat(LostRace.in(new OptimisticLockingException("task"))).map(Throwable::getMessage).hasValue("CONCURRENT_CHANGE");
    }

    @Test
    void leavesEveryOtherFailureAlone() {
        assertThat(LostRace.in(rolledBack(new IllegalStateException()))).isEmpty();
    }

    private static Exception rolledBack(Exception cause) {
        return new EJBTransactionRolledbackException("rolled back", cause);
    }
}
