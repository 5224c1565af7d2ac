package io.yinuo.commitment;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.commitment.internal.Commitment;
import io.yinuo.commitment.internal.CommitmentRows;
import io.yinuo.commitment.internal.FollowUpStarter;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the days bring to promises (到期推进): a report that is due, lateness, the look-back. */
@Stateless
public class FollowUps {

    @Inject
    CommitmentRows rows;

    @Inject
    FollowUpStarter starter;

    @Inject
    Workflow workflow;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The promises for which today brings something. */
    @RolesAllowed(Roles.ENGINE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<UUID> due() {
        return rows.due(clock.today());
    }

    /**
     * Does what today brings to one promise; what is done already is not done again (rule PR6).
     *
     * @throws StateConflict {@code FOLLOW_UP_DONE} when another server did so meanwhile, or the promise has ended
     */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("commitment.follow")
    public void goOn(UUID commitmentId) {
        var commitment = rows.locked(commitmentId);
        if (!commitment.isToBegin() && commitment.dueStep(clock.today()).isEmpty()) {
            throw new StateConflict("FOLLOW_UP_DONE");
        }
        trail.about(commitment.suggestionId(), commitment.bureauId(), commitmentId);
        if (commitment.isToBegin()) {
            starter.begin(commitment);
            note(commitment, Change.set("startsOn", clock.today()));
        }
        for (var step = commitment.dueStep(clock.today()); step.isPresent(); step = commitment.dueStep(clock.today())) {
            take(commitment, step.get());
        }
    }

    private void take(Commitment commitment, FollowUpStep step) {
        workflow.tellFollowUp(commitment.id(), step.message());
        if (step == FollowUpStep.LATE) {
            commitment.beLate(clock.today());
        } else {
            commitment.ask();
        }
        note(commitment, Change.set("followUpStep", step));
    }

    private void note(Commitment commitment, Change change) {
        trail.note(commitment.suggestionId(), commitment.bureauId(), commitment.id(), change);
    }
}
