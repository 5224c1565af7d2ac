package io.yinuo.shared;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two commands on the same rows at one moment: the later one is undone as a whole and can simply be given again. */
public final class LostRace {

    /** How databases say it: class 40 is the standard's, then PostgreSQL's lock not available, H2's lock timeout and race. */
    private static final Pattern LOCK = Pattern.compile("40...|55P03|HYT00|90131");

    /** The double of a row. */
    private static final Pattern DOUBLE = Pattern.compile("23505");

    private LostRace() {}

    /** The refusal {@code CONCURRENT_CHANGE} when the failure, or what caused it, is a lost race of database or engine. */
    public static Optional<StateConflict> in(Throwable failure) {
        return causes(failure).anyMatch(LostRace::isLock) ? Optional.of(refusal()) : Optional.empty();
    }

    /**
     * The same for a person's command, for whom a double row is a lost race too: the command looked before it inserted, so
     * that what is there now came after it had looked. Work without a person that meets one would meet it for ever.
     */
    public static Optional<StateConflict> ofAPerson(Throwable failure) {
        return causes(failure).anyMatch(cause -> isLock(cause) || says(cause, DOUBLE)) ? Optional.of(refusal()) : Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** What whoever lost the race is told: nothing was changed, try once more. */
    public static StateConflict refusal() {
        return new StateConflict("CONCURRENT_CHANGE");
    }

    /**
     * The engine has an exception of its own, which only its adapter may name, and what the database told the engine is
     * not translated by anybody.
     */
    private static boolean isLock(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || says(cause, LOCK)
                || cause.getClass().getSimpleName().startsWith("OptimisticLock");
    }

    private static boolean says(Throwable cause, Pattern state) {
        return cause instanceof SQLException sql && sql.getSQLState() != null && state.matcher(sql.getSQLState()).matches();
    }
}
