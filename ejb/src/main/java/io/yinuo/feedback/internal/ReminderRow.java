package io.yinuo.feedback.internal;

import io.yinuo.feedback.ReminderView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That the silent submitters of a reply were reminded. */
@Entity
@Table(name = "rating_reminder")
public class ReminderRow {

    @Id
    private UUID id;

    private UUID replyId;

    private int ordinal;

    private LocalDate remindedOn;

    protected ReminderRow() {}

    public ReminderRow(UUID replyId, int ordinal, LocalDate remindedOn) {
        id = UUID.randomUUID();
        this.replyId = replyId;
        this.ordinal = ordinal;
        this.remindedOn = remindedOn;
    }

    public UUID id() {
        return id;
    }

    public int ordinal() {
        return ordinal;
    }

    ReminderView view() {
        return new ReminderView(replyId, ordinal, remindedOn);
    }
}
