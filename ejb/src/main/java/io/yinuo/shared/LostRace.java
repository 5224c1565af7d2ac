package io.yinuo.shared;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Two commands on the same rows at one moment: the later one is undone as a whole and can simply be given again. */
public final class LostRace {

    private LostRace() {}

    /** The refusal {@code CONCURRENT_CHANGE} when the failure, or what caused it, is a lost race of database or engine. */
    public static Optional<StateConflict> in(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(LostRace::isLock)
                .findFirst()
                .map(lock -> refusal());
    }

    /** What whoever lost the race is told: nothing was changed, try once more. */
    public static StateConflict refusal() {
        return new StateConflict("CONCURRENT_CHANGE");
    }

    /** The engine has an exception of its own, which only its adapter may name. */
    private static boolean isLock(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || cause.getClass().getSimpleName().startsWith("OptimisticLock");
    }
}
