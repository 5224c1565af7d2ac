package io.yinuo.handover.internal;

import io.yinuo.handover.HeldItem;
import io.yinuo.handover.HeldKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** One thing that went to somebody, or ended. */
@Embeddable
public class HandOverLine {

    @Enumerated(EnumType.STRING)
    private HeldKind kind;

    private UUID suggestionId;
    private String numberText;
    private String what;
    private String element;
    private UUID successorId;

    protected HandOverLine() {}

    HandOverLine(HeldItem item, UUID successorId) {
        kind = item.kind();
        suggestionId = item.suggestionId();
        numberText = item.numberText();
        what = item.what();
        element = item.element();
        this.successorId = successorId;
    }

    public HeldKind kind() {
        return kind;
    }

    public String numberText() {
        return numberText;
    }

    public String what() {
        return what;
    }

    public String element() {
        return element;
    }

    public UUID successorId() {
        return successorId;
    }
}
