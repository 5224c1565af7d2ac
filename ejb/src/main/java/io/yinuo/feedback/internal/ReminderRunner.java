package io.yinuo.feedback.internal;

import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.feedback.RatingReminders;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Goes through the overdue ratings as the application itself, each case in a transaction of its own. */
@Stateless
@RunAs(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderRunner {

    private static final System.Logger LOG = System.getLogger(ReminderRunner.class.getName());

    @Inject
    RatingReminders reminders;

    /** A case that cannot go on, because it was rated in between, does not hold up the others. */
    @PermitAll
    public void pass() {
        for (var replyId : reminders.due()) {
            try {
                goOn(replyId);
            } catch (RuntimeException failure) {
                LOG.log(WARNING, "The rating of reply " + replyId + " waits for the next night", failure);
            }
        }
    }

    private void goOn(UUID replyId) {
        if (reminders.isEnough(replyId)) {
            reminders.giveUp(replyId);
        } else {
            reminders.remind(replyId);
        }
    }
}
