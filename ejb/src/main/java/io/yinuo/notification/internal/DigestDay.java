package io.yinuo.notification.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A morning on which a person was looked at; the key makes it one digest. */
@Entity
@Table(name = "digest")
class DigestDay {

    @EmbeddedId
    private Key key;

    /** A person and a morning. */
    @Embeddable
    record Key(UUID personId, LocalDate digestOn) implements Serializable {}

    protected DigestDay() {}

    DigestDay(UUID personId, LocalDate digestOn) {
        key = new Key(personId, digestOn);
    }
}
