package io.yinuo.consistency.internal;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.consistency.Consistency;
import io.yinuo.directory.BureauView;
import io.yinuo.directory.Directory;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Checks every bureau each night and tells the log of the server what is apart. */
@Singleton
@DependsOn("Migration")
@RunAs(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyCheck {

    private static final System.Logger LOG = System.getLogger(NightlyCheck.class.getName());

    @Inject
    Directory directory;

    @Inject
    Consistency consistency;

    @PermitAll
    @Schedule(hour = "2", minute = "40", timezone = "Asia/Shanghai", persistent = false)
    public void run() {
        directory.bureaus().forEach(this::check);
    }

    private void check(BureauView bureau) {
        var report = consistency.check(bureau.id());
        LOG.log(report.whole() ? INFO : WARNING, "Consistency of {0}: {1} open cases, {2} findings {3}",
                bureau.name(), report.openCases(), report.findings().size(), report.findings());
    }
}
