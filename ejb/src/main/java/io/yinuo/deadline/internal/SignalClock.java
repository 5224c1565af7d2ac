package io.yinuo.deadline.internal;

import io.yinuo.deadline.DigestSweep;
import io.yinuo.deadline.SignalSweep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets deadlines speak in office hours, and then the morning's digests; on several nodes the row of each deadline lets one go first. */
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignalClock {

    @Inject
    SignalSweep sweep;

    @Inject
    DigestSweep digests;

    @PermitAll
    @Schedule(hour = "7-18", minute = "*/10", timezone = "Asia/Shanghai", persistent = false)
    public void pass() {
        sweep.pass();
        digests.pass();
    }
}
