package io.yinuo.consistency.internal;

import io.yinuo.consistency.Finding;
import io.yinuo.consistency.FindingKind;
import java.util.Map;
import java.util.UUID;

/**
 * One statement that selects what contradicts itself; no row means that all agrees.
 *
 * @param sql selects case id as text, number, title and detail, then the id of a task and of a subject as text where a remedy names
 *     one; {@code :bureau} is the bureau
 * @param parameters the other places of the statement
 */
public record Check(FindingKind kind, String sql, Map<String, Object> parameters) {

    private static final int TASK = 4;

    private static final int SUBJECT = 5;

    Check(FindingKind kind, String sql) {
        this(kind, sql, Map.of());
    }

    public Finding finding(Object[] row) {
        return new Finding(
                kind, id(row, 0), (String) row[1], (String) row[2], (String) row[3],
                row.length > TASK ? (String) row[TASK] : null, id(row, SUBJECT));
    }

    private static UUID id(Object[] row, int column) {
        return row.length > column && row[column] != null ? UUID.fromString((String) row[column]) : null;
    }
}
