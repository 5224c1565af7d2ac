package io.yinuo.drafting.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The number, the seal, and the text that can no longer change.
 *
 * @param organ as the letter is headed, whatever the bureau is called later; as {@code signatory} null where the frozen
 *     text of an older letter could not tell
 */
@Embeddable
public record Dispatch(
        String documentNumber,
        @Column(name = "organ_name") String organ,
        @Column(name = "signatory_name") String signatory,
        String sealNote,
        @Column(name = "dispatched_text") String text,
        String sha256) {}
