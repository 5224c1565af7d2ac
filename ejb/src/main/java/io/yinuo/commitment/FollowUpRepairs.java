package io.yinuo.commitment;

import io.yinuo.commitment.internal.CommitmentRows;
import io.yinuo.commitment.internal.FollowUpPosition;
import io.yinuo.commitment.internal.FollowUpStarter;
import io.yinuo.shared.StateConflict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Follow-ups that were lost (承诺跟踪修复): the rows of the promise say where each stood.
 *
 * <p>The caller has found it lost in this very transaction, checked who asks, and notes it in the trail.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FollowUpRepairs {

    @Inject
    CommitmentRows rows;

    @Inject
    FollowUpStarter starter;

    /**
     * Follows an open promise again, from where it stands; one that was delivered and never followed, from its beginning.
     *
     * @throws StateConflict {@code RECORDS_AGREE} when a process follows it, {@code COMMITMENT_NOT_FOLLOWED} when it has ended
     */
    public void restart(UUID commitmentId) {
        var promise = rows.locked(commitmentId);
        if (promise.isToBegin()) {
            starter.begin(promise);
            return;
        }
        boolean changeOpen = rows.openChange(commitmentId).isPresent();
        starter.beginAgain(promise, FollowUpPosition.of(promise, changeOpen, rows.explanations(commitmentId)));
    }
}
