package io.yinuo.web.admin;

import io.yinuo.consistency.MatterHead;
import io.yinuo.consistency.MatterHead.OpenStep;
import io.yinuo.consistency.MatterHead.Taker;
import io.yinuo.consistency.MatterHeads;
import io.yinuo.web.messages.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a case stands, for who sets the records right. */
@Named
@RequestScoped
public class MatterHeadView {

    @Inject
    MatterHeads heads;

    @Inject
    Messages messages;

    private UUID id;
    private MatterHead head;

    public void load() {
        head = heads.of(id);
    }

    public MatterHead getHead() {
        return head;
    }

    /** Those who may take the step, each by name or by role. */
    public String who(OpenStep step) {
        return step.who().stream().map(this::name).collect(Collectors.joining("、"));
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
