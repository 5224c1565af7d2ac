package io.yinuo.deadline.internal;

import io.yinuo.deadline.internal.InnerDays.Moved;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Notes on deadlines that a recount has moved them: all of a chunk in one statement, as they are many and only read later. */
@ApplicationScoped
class MoveNotes {

    private static final String NOTE =
            """
            insert into deadline_move (id, deadline_id, recount_id, from_due_on, to_due_on, moved_on, cause, reference)
            select u.id, u.deadline_id, ?, u.from_due_on, u.to_due_on, ?, ?, ?
            from unnest(cast(? as uuid array), cast(? as uuid array), cast(? as date array), cast(? as date array))
              as u(id, deadline_id, from_due_on, to_due_on)""";

    @Resource
    private DataSource dataSource;

    @Inject
    WorkClock clock;

    void write(List<Moved> moved, Recount recount) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(NOTE)) {
            statement.setObject(1, recount.id());
            statement.setObject(2, clock.today());
            statement.setString(3, recount.cause().name());
            statement.setString(4, recount.reference());
            setColumns(statement, connection, moved);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("no notes on the moves of recount " + recount.id(), e);
        }
    }

    private static void setColumns(PreparedStatement statement, Connection connection, List<Moved> moved) throws SQLException {
        statement.setArray(5, connection.createArrayOf("uuid", moved.stream().map(one -> UUID.randomUUID()).toArray()));
        statement.setArray(6, connection.createArrayOf("uuid", moved.stream().map(one -> one.deadline().id()).toArray()));
        statement.setArray(7, connection.createArrayOf("date", days(moved, Moved::before)));
        statement.setArray(8, connection.createArrayOf("date", days(moved, one -> one.deadline().dueOn())));
    }

    private static Object[] days(List<Moved> moved, Function<Moved, LocalDate> day) {
        return moved.stream().map(day).map(Date::valueOf).toArray();
    }
}
