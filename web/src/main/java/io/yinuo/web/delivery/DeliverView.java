package io.yinuo.web.delivery;

import io.yinuo.delivery.Deliveries;
import io.yinuo.delivery.DeliverReply;
import io.yinuo.delivery.DeliveryMode;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.drafting.RepliesInHand;
import io.yinuo.web.drafting.ReplyInHand;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Delivery of a numbered reply (送达): each submitter gets one, and each has a record. */
@Named
@ViewScoped
public class DeliverView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RepliesInHand replies;

    @Inject
    Deliveries deliveries;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private String task;
    private List<DeliveryForm> records;
    private transient ReplyInHand inHand;

    public void load() {
        inHand = replies.of(task);
        records = inHand.suggestion().submitters().stream()
                .map(submitter -> new DeliveryForm(submitter, clock.today()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @TellsRefusals
    public String deliver() {
        deliveries.deliver(new DeliverReply(
                task, records.stream().map(DeliveryForm::toRecord).toList()));
        notices.done("deliver.done", getInHand().suggestion().numberLabel());
        return "/desk?faces-redirect=true";
    }

    public List<DeliveryForm> getRecords() {
        return records;
    }

    public DeliveryMode[] getModes() {
        return DeliveryMode.values();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public ReplyInHand getInHand() {
        if (inHand == null) {
            inHand = replies.of(task);
        }
        return inHand;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }
}
