package io.yinuo.drafting.internal;

import io.yinuo.drafting.RecallKind;
import io.yinuo.drafting.ReplyRecall;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** Why, by whom and in favour of which letter a delivered one was taken back. */
@Embeddable
public record Recall(
        @Column(name = "recall_kind") @Enumerated(EnumType.STRING) RecallKind kind,
        @Column(name = "recall_reason") String reason,
        UUID recalledBy,
        Instant recalledAt,
        UUID replacedBy) {

    ReplyRecall view() {
        return new ReplyRecall(kind, reason, recalledAt, replacedBy);
    }
}
