package io.yinuo.directory.internal;

import io.yinuo.shared.Readiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The database is ready when it holds the row of this installation. */
@ApplicationScoped
public class DatabaseReadiness implements Readiness {

    @PersistenceContext(unitName = "yinuo")
    EntityManager em;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isReady() {
        return em.find(InstallationRow.class, InstallationRow.ONLY) != null;
    }
}
