package io.yinuo.suggestion.internal;

import io.yinuo.suggestion.NewMatter.Signature;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** One who signed a matter, as registered. */
@Entity
class Submitter {

    @Id
    private UUID id;

    private int position;

    private boolean leadSubmitter;

    private String name;

    @Enumerated(EnumType.STRING)
    private SubmitterKind kind;

    private String delegation;
    private String phone;

    private UUID personId;

    protected Submitter() {}

    Submitter(int position, Signature signature) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.leadSubmitter = signature.lead();
        this.name = signature.name();
        this.kind = signature.kind();
        this.delegation = signature.delegation();
        this.phone = signature.phone();
        this.personId = signature.personId();
    }

    /** Whether this is the one that the signature means: the same account, or else the same name. */
    boolean isMeantBy(Signature signature) {
        return signature.personId() != null && signature.personId().equals(personId) || name.equals(signature.name());
    }

    /** Takes what the signature says, at a new place in the order. */
    void correct(int newPosition, Signature signature) {
        position = newPosition;
        leadSubmitter = signature.lead();
        name = signature.name();
        kind = signature.kind();
        delegation = signature.delegation();
        phone = signature.phone();
        personId = signature.personId();
    }

    boolean isLead() {
        return leadSubmitter;
    }

    SubmitterView view() {
        return new SubmitterView(id, position, leadSubmitter, name, kind, delegation, phone, personId);
    }
}
