package io.yinuo.feedback.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks each morning for ratings that are overdue; on several nodes the lock of the reply lets one go first. */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderClock {

    @Inject
    ReminderRunner runner;

    @PermitAll
    @Schedule(hour = "6", minute = "20", timezone = "Asia/Shanghai", persistent = false)
    public void pass() {
        runner.pass();
    }
}
