package io.yinuo.deadline;

import io.yinuo.deadline.internal.AdjustmentRows;
import io.yinuo.deadline.internal.AdjustmentStarter;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.Suggestions;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Extensions and suspensions whose process was lost (期限调整修复): the row of the request says what it waits for.
 *
 * <p>The caller has found it lost in this very transaction, checked who asks, and notes it in the trail.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AdjustmentRepairs {

    @Inject
    AdjustmentRows rows;

    @Inject
    Suggestions suggestions;

    @Inject
    AdjustmentStarter starter;

    /**
     * Lets the request wait again for the leader, the referrer, or the day of resumption; no day moves by it.
     *
     * @throws StateConflict {@code RECORDS_AGREE} when a process moves it, {@code ADJUSTMENT_NOT_PENDING} when it has ended
     */
    public void restart(UUID adjustmentId) {
        var adjustment = rows.get(adjustmentId);
        starter.beginAgain(adjustment, suggestions.get(adjustment.caseId()));
    }
}
