package io.yinuo.deadline.internal;

import io.yinuo.deadline.PastMove;
import io.yinuo.deadline.RecountCause;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** The note that a deadline was moved by a recount: from when, to when, why. */
@Entity
public class DeadlineMove {

    @Id
    private UUID id;

    private UUID deadlineId;

    private UUID recountId;

    private LocalDate fromDueOn;

    private LocalDate toDueOn;

    private LocalDate movedOn;

    @Enumerated(EnumType.STRING)
    private RecountCause cause;

    private String reference;

    protected DeadlineMove() {}

    PastMove view() {
        return new PastMove(movedOn, fromDueOn, toDueOn, cause, reference);
    }
}
