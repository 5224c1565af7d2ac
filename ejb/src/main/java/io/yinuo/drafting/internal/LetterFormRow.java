package io.yinuo.drafting.internal;

import io.yinuo.document.LetterForm;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** From when on a bureau sends its replies in which form. */
@Entity
@Immutable
@Table(name = "letter_form")
class LetterFormRow {

    @Id
    private UUID id;

    private UUID bureauId;

    @Enumerated(EnumType.STRING)
    private LetterForm form;

    private Instant since;

    protected LetterFormRow() {}

    LetterFormRow(UUID bureauId, LetterForm form, Instant since) {
        this.id = UUID.randomUUID();
        this.bureauId = bureauId;
        this.form = form;
        this.since = since;
    }

    LetterForm form() {
        return form;
    }
}
