package io.yinuo.directory.internal;

import io.yinuo.shared.WorkClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Refuses to start in the wrong mode, and lets the first administrator in. */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
public class InstallationGuard {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Inject
    InstallationMode mode;

    @Inject
    FirstAdministrator firstAdministrator;

    @Inject
    WorkClock clock;

    @PostConstruct
    void check() {
        mode.requireRealTime();
        mode.requireLoopback(System.getProperty(InstallationMode.BIND_ADDRESS));
        var begun = em.find(InstallationRow.class, InstallationRow.ONLY);
        if (begun == null) {
            em.persist(new InstallationRow(mode.sample(), clock.now()));
        } else {
            mode.requireSameAs(begun.isSampleMode());
        }
        if (!mode.sample()) {
            firstAdministrator.ensure();
        }
    }
}
