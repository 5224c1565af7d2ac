package io.yinuo.deadline.internal;

import io.yinuo.deadline.PastMove;
import io.yinuo.deadline.RecountCause;
import io.yinuo.deadline.internal.InnerDays.Moved;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** The note that a deadline was counted again and moved: from when, to when, why. */
@Entity
public class DeadlineMove {

    @Id
    private UUID id;

    /** Grows from move to move; the database counts. */
    @Column(insertable = false, updatable = false)
    private long position;

    private UUID deadlineId;

    /** Null where one case alone was counted again. */
    private UUID recountId;

    private LocalDate fromDueOn;

    private LocalDate toDueOn;

    private LocalDate movedOn;

    @Enumerated(EnumType.STRING)
    private RecountCause cause;

    private String reference;

    protected DeadlineMove() {}

    DeadlineMove(Moved moved, LocalDate movedOn, RecountCause cause, String reference) {
        this.id = UUID.randomUUID();
        this.deadlineId = moved.deadline().id();
        this.fromDueOn = moved.before();
        this.toDueOn = moved.deadline().dueOn();
        this.movedOn = movedOn;
        this.cause = cause;
        this.reference = reference;
    }

    PastMove view() {
        return new PastMove(movedOn, fromDueOn, toDueOn, cause, reference);
    }
}
