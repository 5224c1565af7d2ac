package io.yinuo.drafting.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The number, the seal, and the text that can no longer change. */
@Embeddable
public record Dispatch(
        String documentNumber,
        String sealNote,
        @Column(name = "dispatched_text") String text,
        String sha256) {}
