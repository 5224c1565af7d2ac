package io.yinuo.commitment.internal;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.delivery.ReplyDelivered;
import io.yinuo.delivery.ReplyRecalled;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.Replies;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.ReplyNumbered;
import io.yinuo.signoff.SignatureWithdrawn;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

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
    FollowUpStarter starter;

    @Inject
    PromiseDeadlines days;

    @Inject
    Workflow workflow;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    void record(@Observes ReplyNumbered numbered) {
        var reply = replies.get(numbered.replyId());
        var leadSectionId = suggestions.get(numbered.suggestionId()).leadSectionId();
        var promises = PromisedItem.joined(replies.promises(numbered.replyId()));
        for (int i = 0; i < promises.size(); i++) {
            entities.persist(new Commitment(reply, i + 1, promises.get(i), leadSectionId, clock.now()));
        }
        if (!promises.isEmpty()) {
            var words = promises.stream().map(PromisedItem::exactWords).toList();
            trail.note(reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("commitments", words));
        }
    }

    /** What was promised in a letter that does not go out binds nobody (rule W3). */
    void annul(@Observes SignatureWithdrawn withdrawn) {
        openOf(withdrawn.replyId()).forEach(Commitment::beVoid);
    }

    /** What a delivered letter promises is followed up from now on (rule PR6). */
    void follow(@Observes ReplyDelivered delivered) {
        openOf(delivered.replyId()).forEach(starter::begin);
    }

    /** What a letter promised that is taken back is promised by the one in its place (rule W6). */
    void replace(@Observes ReplyRecalled recalled) {
        openOf(recalled.replyId()).forEach(each -> {
            if (each.isFollowed()) {
                workflow.tellFollowUp(each.id(), CommitmentFollowUp.Messages.REPLY_TAKEN_BACK);
            }
            each.beReplaced(recalled.replacedBy());
            days.settle(each);
        });
    }

    private List<Commitment> openOf(UUID replyId) {
        return entities.createQuery(
                        "select c from Commitment c where c.replyId = :reply and c.status = :open", Commitment.class)
                .setParameter("reply", replyId)
                .setParameter("open", CommitmentStatus.OPEN)
                .getResultList();
    }
}
