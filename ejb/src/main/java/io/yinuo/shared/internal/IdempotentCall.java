package io.yinuo.shared.internal;

import io.yinuo.shared.IdempotentCalls.Answer;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A command that was sent under a key, with its answer. */
@Entity
@IdClass(IdempotentCall.Key.class)
@Table(name = "idempotent_call")
public class IdempotentCall {

    @Id
    private UUID personId;

    @Id
    private String idempotencyKey;

    private String requestHash;
    private int status;
    private String answer;
    private Instant calledAt;

    /** Whose key it is; two people may choose the same. */
    public record Key(UUID personId, String idempotencyKey) implements Serializable {}

    protected IdempotentCall() {}

    public IdempotentCall(UUID personId, String idempotencyKey, String requestHash, Instant calledAt) {
        this.personId = personId;
        this.idempotencyKey = idempotencyKey;
        this.requestHash = requestHash;
        this.calledAt = calledAt;
        this.answer = "";
    }

    public void answered(Answer given) {
        status = given.status();
        answer = given.text();
    }

    /** @throws StateConflict {@code IDEMPOTENCY_KEY_REUSED} when something else is asked under the key */
    public Answer answerTo(String fingerprint) {
        if (!requestHash.equals(fingerprint)) {
            throw new StateConflict("IDEMPOTENCY_KEY_REUSED");
        }
        return new Answer(status, answer);
    }
}
