package io.yinuo.it.scale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.hibernate.SessionFactory;

/** Counts statements and what they read; stands among the features, where their persistence unit is. */
@ApplicationScoped
public class Meter {

    @PersistenceContext
    private EntityManager entities;

    /** How many statements the call sends to the database. */
    public long statements(Runnable call) {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            call.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /**
     * How many rows the call reads without an index in the worst of the tables that grow, as PostgreSQL counts them in a
     * transaction; the candidates of open steps go with their step.
     */
    @Transactional
    public long rowsReadThrough(Runnable call) {
        call.run();
        var counted = entities.createNativeQuery("select max(seq_tup_read) from pg_stat_xact_user_tables"
                + " where relname <> 'work_item_candidate'");
        return ((Number) counted.getSingleResult()).longValue();
    }
}
