package io.yinuo.workflow.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PessimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Lets persons and jobs move a case one after the other.
 *
 * <p>A turn is a lock on the row of the case's outermost process instance, held to the end of the transaction. It is taken
 * before the engine reads anything of the case: a command that had read executions which another one joins meanwhile would
 * fail at its end, or on what it no longer finds. Waiting is a matter of milliseconds, as nobody thinks inside a transaction.
 */
@ApplicationScoped
class CaseTurns {

    private static final String OF_TASK = "select e.ROOT_PROC_INST_ID_ from ACT_RU_TASK t"
            + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_ where t.ID_ = ?";

    private static final String OF_KEY = "select ROOT_PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?";

    private static final String OF_JOB = "select ROOT_PROC_INST_ID_ from ACT_RU_JOB where ID_ = ?";

    private static final String TAKE = "select ID_ from ACT_RU_EXECUTION where ID_ = ? for update";

    @Resource
    private DataSource dataSource;

    /** Waits for the turn on the case of a task; a task that is finished needs none. */
    void ofTask(String taskId) {
        take(OF_TASK, taskId);
    }

    /** Waits for the turn on the case of whatever process has this key: of a matter, a reply, an opinion. */
    void ofKey(UUID businessKey) {
        take(OF_KEY, businessKey.toString());
    }

    /** Waits for the turn on the case that a job belongs to. */
    void ofJob(String jobId) {
        take(OF_JOB, jobId);
    }

    private void take(String rootQuery, String id) {
        try (var connection = dataSource.getConnection()) {
            var root = first(connection, rootQuery, id);
            if (root.isPresent()) {
                first(connection, TAKE, root.get());
            }
        } catch (SQLException e) {
            throw new PessimisticLockException("no turn on the case of " + id, e);
        }
    }

    private static Optional<String> first(Connection connection, String sql, String id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
