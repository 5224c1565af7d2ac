package io.yinuo.commitment.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.Replies;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.ReplyNumbered;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Turns the promised items of a reply into commitments, in the transaction that numbers it (rule PR3). */
@ApplicationScoped
public class CommitmentRecorder {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Replies replies;

    @Inject
    Suggestions suggestions;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    void record(@Observes ReplyNumbered numbered) {
        var reply = replies.get(numbered.replyId());
        var leadSectionId = suggestions.get(numbered.suggestionId()).leadSectionId();
        var promises = replies.promises(numbered.replyId());
        for (int i = 0; i < promises.size(); i++) {
            entities.persist(new Commitment(reply, i + 1, promises.get(i), leadSectionId, clock.now()));
        }
        if (!promises.isEmpty()) {
            var words = promises.stream().map(PromisedItem::exactWords).toList();
            trail.note(reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("commitments", words));
        }
    }
}
