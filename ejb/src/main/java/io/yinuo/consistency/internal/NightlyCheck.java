package io.yinuo.consistency.internal;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.yinuo.consistency.ConsistencyReport;
import io.yinuo.consistency.Nights;
import io.yinuo.directory.BureauView;
import io.yinuo.directory.Directory;
import io.yinuo.shared.LostRace;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Checks every bureau each night, once however many servers there are; the log of the server is told too. */
@Singleton
@DependsOn("Migration")
@RunAs(Roles.ENGINE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyCheck {

    private static final System.Logger LOG = System.getLogger(NightlyCheck.class.getName());

    @Inject
    Directory directory;

    @Inject
    Nights nights;

    @PermitAll
    @Schedule(hour = "2", minute = "40", timezone = "Asia/Shanghai", persistent = false)
    public void run() {
        directory.bureaus().forEach(this::check);
    }

    private void check(BureauView bureau) {
        try {
            tell(bureau, nights.check(bureau.id()));
        } catch (StateConflict elsewhere) {
            LOG.log(DEBUG, "Consistency of {0}: {1}", bureau.name(), elsewhere.code());
        } catch (RuntimeException failure) {
            boolean lost = LostRace.ofAPerson(failure).isPresent();
            LOG.log(lost ? DEBUG : WARNING, "Consistency of " + bureau.name() + " was not checked here", failure);
        }
    }

    private static void tell(BureauView bureau, ConsistencyReport report) {
        LOG.log(report.whole() ? INFO : WARNING, "Consistency of {0}: {1} open cases, {2} findings {3}",
                bureau.name(), report.openCases(), report.findings().size(), report.findings());
    }
}
