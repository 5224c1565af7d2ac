package io.yinuo.measures;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An import into the measures database (措施库导入).
 *
 * @param decidedBy who took it or discarded it, or null
 */
public record ExchangeView(
        UUID id,
        String fileName,
        ExchangeStatus status,
        String uploadedBy,
        Instant uploadedAt,
        String decidedBy,
        Instant decidedAt,
        String undoneBy,
        Instant undoneAt,
        Map<ExchangeLineStatus, Long> counts,
        int version) {

    public long count(ExchangeLineStatus of) {
        return counts.getOrDefault(of, 0L);
    }

    /** How many lines are taken when it is confirmed. */
    public long taken() {
        return count(ExchangeLineStatus.NEW) + count(ExchangeLineStatus.CHANGED);
    }
}
