package io.yinuo.notification.internal;

import io.yinuo.shared.StaleVersion;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Settings of which there is one row or none: of two who settle them for the first time at once, the second is told. */
final class FirstRow {

    private static final String UNIQUE_VIOLATION = "23505";

    private FirstRow() {}

    /** @throws StaleVersion when somebody else has settled it a moment ago */
    static void add(EntityManager entities, Object row) {
        try {
            entities.persist(row);
            entities.flush();
        } catch (PersistenceException failure) {
            if (isTaken(failure)) {
                throw new StaleVersion(0, 1);
            }
            throw failure;
        }
    }

    private static boolean isTaken(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }
}
