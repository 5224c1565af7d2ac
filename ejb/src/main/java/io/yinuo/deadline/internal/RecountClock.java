package io.yinuo.deadline.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every few seconds for recounts that wait: new ones, and those that a stopped server left; on several nodes the row lets one go first. */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecountClock {

    @Inject
    RecountRows recounts;

    @Inject
    RecountRunner runner;

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void goOn() {
        recounts.unfinished().forEach(runner::finish);
    }
}
