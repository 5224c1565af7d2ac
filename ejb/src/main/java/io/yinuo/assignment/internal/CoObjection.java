package io.yinuo.assignment.internal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What a co-handling section says against its part in a line of a sheet (协办异议). */
@Embeddable
class CoObjection {

    private String reason;
    private UUID objectedBy;
    private Instant objectedAt;

    protected CoObjection() {}

    CoObjection(String reason, UUID by, Instant at) {
        this.reason = Objects.requireNonNull(reason, "reason");
        objectedBy = Objects.requireNonNull(by, "by");
        objectedAt = Objects.requireNonNull(at, "at");
    }
}
