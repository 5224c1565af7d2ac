package io.yinuo.drafting.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Who signed which version of the text, and on which day, which is the date of the document. */
@Embeddable
public record Signature(
        UUID signatoryId,
        LocalDate signedOn,
        @Column(name = "signed_version") Integer version) {}
