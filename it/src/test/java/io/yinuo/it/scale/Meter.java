package io.yinuo.it.scale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.hibernate.SessionFactory;

/** Counts statements and what they read; stands among the features, where their persistence unit is. */
@ApplicationScoped
public class Meter {

    /** So many rows have grown with the matters; people and sections have not. */
    private static final int GROWN = 2_000;

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
     * transaction; the candidates of open steps go with their step, and a table of a few people may be read whole for
     * each step.
     */
    @Transactional
    public long rowsReadThrough(Runnable call) {
        call.run();
        var counted = entities.createNativeQuery("select coalesce(max(t.seq_tup_read), 0)"
                + " from pg_stat_xact_user_tables t join pg_class c on c.oid = t.relid"
                + " where t.relname <> 'work_item_candidate' and c.reltuples >= " + GROWN);
        return ((Number) counted.getSingleResult()).longValue();
    }
}
