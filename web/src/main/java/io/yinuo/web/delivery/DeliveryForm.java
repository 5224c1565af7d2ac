package io.yinuo.web.delivery;

import io.yinuo.delivery.DeliveryMode;
import io.yinuo.delivery.DeliveryRecord;
import io.yinuo.suggestion.SubmitterView;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** How the reply reached one submitter, as typed. */
public class DeliveryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID submitterId;
    private final String name;
    private final String delegation;
    private final boolean lead;
    private boolean included = true;
    private DeliveryMode mode = DeliveryMode.IN_PERSON;
    private LocalDate deliveredOn;
    private String receiver;

    /** Handed over in person today, unless somebody says otherwise. */
    DeliveryForm(SubmitterView submitter, LocalDate today) {
        submitterId = submitter.id();
        name = submitter.name();
        delegation = submitter.delegation();
        lead = submitter.lead();
        deliveredOn = today;
        receiver = submitter.name();
    }

    DeliveryRecord toRecord() {
        return new DeliveryRecord(submitterId, mode, deliveredOn, receiver);
    }

    /** Whether this delivery is recorded now; the others follow another day. */
    public boolean isIncluded() {
        return included;
    }

    public void setIncluded(boolean included) {
        this.included = included;
    }

    public String getName() {
        return name;
    }

    public String getDelegation() {
        return delegation;
    }

    public boolean isLead() {
        return lead;
    }

    public DeliveryMode getMode() {
        return mode;
    }

    public void setMode(DeliveryMode mode) {
        this.mode = mode;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }
}
