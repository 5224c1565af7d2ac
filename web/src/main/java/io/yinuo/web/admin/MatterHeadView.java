package io.yinuo.web.admin;

import io.yinuo.consistency.MatterHead;
import io.yinuo.consistency.MatterHead.OpenStep;
import io.yinuo.consistency.MatterHead.Taker;
import io.yinuo.consistency.MatterHeads;
import io.yinuo.web.messages.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Where a case stands, for who sets the records right. */
@Named
@ViewScoped
public class MatterHeadView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MatterHeads heads;

    @Inject
    Messages messages;

    private UUID id;
    private transient MatterHead head;

    public void load() {
        getHead();
    }

    public MatterHead getHead() {
        if (head == null) {
            head = heads.of(id);
        }
        return head;
    }

    /** Those who may take the step, each by name or by role. */
    public String who(OpenStep step) {
        return messages.texts().listed(step.who().stream().map(this::name).toList());
    }

    private String name(Taker taker) {
        if (taker.person() != null) {
            return taker.person();
        }
        var role = messages.role(taker.role());
        return taker.section() == null ? role : role + " · " + taker.section();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
