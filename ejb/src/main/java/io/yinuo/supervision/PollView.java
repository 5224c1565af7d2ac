package io.yinuo.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How satisfied the deputies were (满意度测评). */
public record PollView(
        UUID id,
        LocalDate heldOn,
        int asked,
        int satisfied,
        int basicallySatisfied,
        int dissatisfied,
        String minutes,
        String recordedBy,
        Instant recordedAt) {

    /** How many were asked and did not say. */
    public int silent() {
        return asked - satisfied - basicallySatisfied - dissatisfied;
    }
}
