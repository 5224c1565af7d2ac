package io.yinuo.consistency.internal;

import io.yinuo.consistency.Finding;
import io.yinuo.consistency.FindingKind;
import java.util.Map;
import java.util.UUID;

/**
 * One statement that selects what contradicts itself; no row means that all agrees.
 *
 * @param sql selects case id as text, number, title and detail, and the id of a task where a remedy names one; {@code :bureau} is the bureau
 * @param parameters the other places of the statement
 */
public record Check(FindingKind kind, String sql, Map<String, Object> parameters) {

    private static final int TASK = 4;

    Check(FindingKind kind, String sql) {
        this(kind, sql, Map.of());
    }

    public Finding finding(Object[] row) {
        var id = (String) row[0];
        return new Finding(
                kind, id == null ? null : UUID.fromString(id), (String) row[1], (String) row[2], (String) row[3],
                row.length > TASK ? (String) row[TASK] : null);
    }
}
