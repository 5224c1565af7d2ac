package io.yinuo.register.internal;

import jakarta.persistence.Tuple;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads the columns of a native query, whose Java types differ between databases. */
final class Rows {

    private Rows() {}

    static String text(Tuple row, String column) {
        return (String) row.get(column);
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

    static int number(Tuple row, String column) {
        var value = (Number) row.get(column);
        return value == null ? 0 : value.intValue();
    }

    static boolean flag(Tuple row, String column) {
        return Boolean.TRUE.equals(row.get(column));
    }

    static <E extends Enum<E>> E code(Tuple row, String column, Class<E> type) {
        var value = text(row, column);
        return value == null ? null : Enum.valueOf(type, value);
    }

    static LocalDate day(Tuple row, String column) {
        var value = row.get(column);
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    static Instant instant(Tuple row, String column) {
        var value = row.get(column);
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof java.sql.Timestamp time ? time.toInstant() : (Instant) value;
    }
}
