package io.yinuo.workflow.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/**
 * Brings the application's tables to the version of this build, before anything else runs.
 *
 * <p>Afterwards the mappings are compared with the tables, so that a forgotten column is found at start-up and not by
 * the first person who saves.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    @Resource
    private DataSource dataSource;

    @PersistenceUnit
    private EntityManagerFactory entityManagers;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        entityManagers.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }
}
