package io.yinuo.shared;

import io.yinuo.shared.internal.IdempotentCall;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Commands that a caller may send again without harm: the key and the answer are kept in the command's own transaction.
 *
 * <p>A refused command keeps nothing, so that it can be put right and sent again under the same key.
 */
@Stateless
public class IdempotentCalls {

    private static final int LONGEST_KEY = 80;

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Inject
    WorkClock clock;

    /**
     * What was answered.
     *
     * @param status of HTTP
     * @param text the answer as it was sent
     */
    public record Answer(int status, String text) {}

    /**
     * Runs the command, or gives the answer of the run before.
     *
     * @param fingerprint SHA-256 of what is asked, so that a key is not used for something else
     * @throws InvalidInput {@code IDEMPOTENCY_KEY_LENGTH}
     * @throws StateConflict {@code IDEMPOTENCY_KEY_REUSED} when the key came with another command before
     */
    @PermitAll
    public Answer once(UUID personId, String key, String fingerprint, Supplier<Answer> command) {
        boolean fits = !key.isBlank() && key.length() <= LONGEST_KEY;
        new InvalidInput.Check().that(fits, "Idempotency-Key", "IDEMPOTENCY_KEY_LENGTH", LONGEST_KEY).done();
        var before = em.find(IdempotentCall.class, new IdempotentCall.Key(personId, key));
        if (before != null) {
            return before.answerTo(fingerprint);
        }
        var call = new IdempotentCall(personId, key, fingerprint, clock.now());
        em.persist(call);
        em.flush();
        call.answered(command.get());
        return call.answerTo(fingerprint);
    }
}
