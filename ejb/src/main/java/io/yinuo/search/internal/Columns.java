package io.yinuo.search.internal;

import io.yinuo.shared.WorkClock;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads the columns of a native query, whose Java types differ between databases. */
final class Columns {

    private Columns() {}

    /** The rows of a query for these ids; none for none. */
    @SuppressWarnings("unchecked")
    static List<Tuple> rows(EntityManager entities, String sql, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createNativeQuery(sql, Tuple.class).setParameter("ids", ids).getResultList();
    }

    static String text(Tuple row, String column) {
        var value = (String) row.get(column);
        return value == null ? "" : value;
    }

    /** H2 hands out the sixteen bytes of an id, PostgreSQL the id. */
    static UUID id(Tuple row, String column) {
        var value = row.get(column);
        if (value instanceof byte[] bytes) {
            var halves = ByteBuffer.wrap(bytes);
            return new UUID(halves.getLong(), halves.getLong());
        }
        return (UUID) value;
    }

    /** A day, or the day of a moment at the office. */
    static LocalDate day(Tuple row, String column) {
        var value = row.get(column);
        if (value instanceof java.sql.Timestamp time) {
            return on(time.toInstant());
        }
        if (value instanceof OffsetDateTime time) {
            return on(time.toInstant());
        }
        if (value instanceof Instant time) {
            return on(time);
        }
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static LocalDate on(Instant time) {
        return time.atZone(WorkClock.ZONE).toLocalDate();
    }
}
