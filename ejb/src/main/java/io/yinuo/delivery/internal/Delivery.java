package io.yinuo.delivery.internal;

import io.yinuo.delivery.DeliveryMode;
import io.yinuo.delivery.DeliveryRecord;
import io.yinuo.delivery.DeliveryView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One reply in the hands of one submitter. */
@Entity
@Table(name = "delivery")
public class Delivery {

    @Id
    private UUID id;

    private UUID replyId;

    private UUID submitterId;

    @Enumerated(EnumType.STRING)
    private DeliveryMode mode;

    private LocalDate deliveredOn;

    private String receiver;

    private UUID recordedBy;

    private Instant recordedAt;

    protected Delivery() {}

    public Delivery(UUID replyId, DeliveryRecord delivery, UUID recordedBy, Instant recordedAt) {
        id = UUID.randomUUID();
        this.replyId = replyId;
        submitterId = delivery.submitterId();
        mode = delivery.mode();
        deliveredOn = delivery.deliveredOn();
        receiver = delivery.receiver().strip();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID submitterId() {
        return submitterId;
    }

    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public DeliveryView view(String submitterName, String recorderName) {
        return new DeliveryView(
                id, submitterId, submitterName, mode, deliveredOn, receiver, recorderName, recordedAt);
    }
}
