package io.yinuo.drafting.internal;

import io.yinuo.drafting.ReplyKind;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** Which suggestion a reply answers, why, and for which time; this never changes. */
@MappedSuperclass
public abstract class Answering {

    @Id
    UUID id;

    UUID suggestionId;

    UUID bureauId;

    @Enumerated(EnumType.STRING)
    ReplyKind kind;

    int ordinal;

    protected Answering() {}

    Answering(ReplyOrigin origin) {
        id = origin.replyId();
        suggestionId = origin.suggestionId();
        bureauId = origin.bureauId();
        kind = origin.kind();
        ordinal = origin.ordinal();
    }

    public UUID id() {
        return id;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public ReplyKind kind() {
        return kind;
    }

    public int ordinal() {
        return ordinal;
    }
}
