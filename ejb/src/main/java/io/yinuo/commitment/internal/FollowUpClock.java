package io.yinuo.commitment.internal;

import io.yinuo.commitment.FollowUpSweep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks each hour of the office what the day brings to promises; on several nodes the version of each row lets one go first. */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FollowUpClock {

    @Inject
    FollowUpSweep sweep;

    @PermitAll
    @Schedule(hour = "7-18", minute = "5", timezone = "Asia/Shanghai", persistent = false)
    public void pass() {
        sweep.pass();
    }
}
