package io.yinuo.web.delivery;

import io.yinuo.delivery.Deliveries;
import io.yinuo.delivery.DeliverReply;
import io.yinuo.delivery.DeliveryMode;
import io.yinuo.delivery.DeliveryView;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.SignatureWithdrawal;
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
import java.util.Comparator;
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
    Recalls recalls;

    @Inject
    SignatureWithdrawal withdrawal;

    @Inject
    WorkClock clock;

    @Inject
    Notices notices;

    private String task;
    private List<DeliveryForm> records;
    private List<DeliveryView> recorded;
    private transient ReplyInHand inHand;

    public void load() {
        inHand = replies.of(task);
        recorded = deliveries.ofReply(inHand.reply().id());
        var reached = recorded.stream().map(DeliveryView::submitterId).collect(Collectors.toSet());
        records = inHand.suggestion().submitters().stream()
                .filter(submitter -> !reached.contains(submitter.id()))
                .map(submitter -> new DeliveryForm(submitter, clock.today()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Those that are recorded now come first, so that a refusal stands beside the right one. */
    @TellsRefusals
    public String deliver() {
        records.sort(Comparator.comparing(DeliveryForm::isIncluded).reversed());
        var now = records.stream().filter(DeliveryForm::isIncluded).map(DeliveryForm::toRecord).toList();
        var outstanding = deliveries.deliver(new DeliverReply(task, now));
        if (outstanding.isEmpty()) {
            notices.done("deliver.done", getInHand().suggestion().numberLabel());
            return "/desk?faces-redirect=true";
        }
        notices.done("deliver.partly", String.join("、", outstanding));
        return "/deliver?faces-redirect=true&includeViewParams=true";
    }

    /** Whom the letter has reached already. */
    public List<DeliveryView> getRecorded() {
        return recorded;
    }

    /** Whether the reader may stop here, as some have the letter, in favour of a new one for all. */
    public boolean isMayRecall() {
        return recalls.offers(getInHand().reply(), getInHand().all());
    }

    /** Whether the reader may have it signed again, as nobody has it. */
    public boolean isMayWithdraw() {
        return withdrawal.offers(getInHand().reply());
    }

    /** The letter in whose place this one stands, or null. */
    public ReplyView getReplaced() {
        return getInHand().replaced();
    }

    /** The names of those who have that one. */
    public String getHolders() {
        return deliveries.ofReply(getInHand().reply().replaces()).stream()
                .map(DeliveryView::submitterName)
                .collect(Collectors.joining("、"));
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
