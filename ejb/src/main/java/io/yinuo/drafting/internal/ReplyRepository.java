package io.yinuo.drafting.internal;

import io.yinuo.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The replies as rows. */
@ApplicationScoped
public class ReplyRepository {

    @PersistenceContext
    EntityManager entities;

    /** @throws NotFound {@code REPLY_UNKNOWN} */
    public Reply get(UUID replyId) {
        return found(replyId == null ? null : entities.find(Reply.class, replyId));
    }

    /** The reply with this id, which may be that of something else. */
    public Optional<Reply> find(UUID replyId) {
        return Optional.ofNullable(entities.find(Reply.class, replyId));
    }

    /** The reply, locked until the end of the transaction, so that a second writer waits and is then told. */
    public Reply lock(UUID replyId) {
        return found(replyId == null ? null : entities.find(Reply.class, replyId, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Reply found(Reply reply) {
        if (reply == null) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        return reply;
    }

    /** Replies to a suggestion, the first one first. */
    public List<Reply> ofSuggestion(UUID suggestionId) {
        return entities.createQuery("select r from Reply r where r.suggestionId = :id order by r.ordinal", Reply.class)
                .setParameter("id", suggestionId)
                .getResultList();
    }

    /** The further reply on promises of the matter that is on its way, if there is one. */
    public Optional<Reply> furtherInTheMaking(UUID suggestionId) {
        return ofSuggestion(suggestionId).stream()
                .filter(reply -> !reply.kind().movesTheMatter() && reply.status().isInTheMaking())
                .findFirst();
    }

    /** The matter of the first letter of the bureau with this number. */
    public Optional<UUID> answeredUnder(UUID bureauId, String documentNumber) {
        return entities.createQuery(
                        "select r.suggestionId from Reply r where r.bureauId = :bureau and r.dispatch.documentNumber = :number"
                                + " order by r.dispatchedAt, r.id",
                        UUID.class)
                .setParameter("bureau", bureauId)
                .setParameter("number", documentNumber)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Takes replies away together with the matter that they answer. */
    public void forget(UUID suggestionId) {
        ofSuggestion(suggestionId).forEach(entities::remove);
        entities.flush();
    }

    public void add(Reply reply) {
        entities.persist(reply);
    }

    /** Writes what is pending and tells the version that a page must now expect. */
    public int versionAfterWriting(Reply reply) {
        entities.flush();
        return reply.version();
    }
}
