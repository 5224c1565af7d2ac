package io.yinuo.directory.internal;

import io.yinuo.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The person whose earlier decision is being typed in on this thread. */
@ApplicationScoped
public class Acting {

    private final ThreadLocal<Actor> person = new ThreadLocal<>();

    public Optional<Actor> current() {
        return Optional.ofNullable(person.get());
    }

    /** Runs the command as that person; one decision is not typed in within another. */
    public void as(Actor decider, Runnable command) {
        if (person.get() != null) {
            throw new IllegalStateException("Somebody's decision is being typed in already");
        }
        person.set(decider);
        try {
            command.run();
        } finally {
            person.remove();
        }
    }
}
