package io.yinuo.signoff.internal;

import io.yinuo.signoff.Decision;
import java.time.Instant;
import java.util.UUID;

/** What somebody decided, and when; a blank note is none. */
public record Verdict(UUID personId, Decision decision, String note, Instant at) {

    public Verdict {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
