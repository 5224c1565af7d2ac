package io.yinuo.web.handover;

import io.yinuo.handover.HeldKind;
import java.io.Serializable;
import java.util.UUID;

/** One thing of a hand-over on the page, and who is chosen to take it over. */
public class HeldLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HeldKind kind;
    private final String id;
    private UUID successorId;

    HeldLine(HeldKind kind, String id, UUID successorId) {
        this.kind = kind;
        this.id = id;
        this.successorId = successorId;
    }

    public HeldKind getKind() {
        return kind;
    }

    public String getId() {
        return id;
    }

    public UUID getSuccessorId() {
        return successorId;
    }

    public void setSuccessorId(UUID successorId) {
        this.successorId = successorId;
    }
}
