package io.yinuo.deadline.internal;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A day by which one subject owes one thing. */
@Entity
public class Deadline {

    @Id
    private UUID id;

    private UUID suggestionId;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    private LocalDate startsOn;

    private LocalDate dueOn;

    private String rule;

    private LocalDate metOn;

    protected Deadline() {}

    public Deadline(UUID caseId, UUID subjectId, DeadlineKind kind) {
        this.id = UUID.randomUUID();
        this.suggestionId = Objects.requireNonNull(caseId, "caseId");
        this.subjectId = Objects.requireNonNull(subjectId, "subjectId");
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** Fixes or moves the day; what was met before is owed again. */
    public void run(LocalDate newStart, LocalDate newEnd, String byRule) {
        if (newEnd.isBefore(newStart)) {
            throw new IllegalArgumentException("A deadline cannot end before it starts: " + newStart + ", " + newEnd);
        }
        startsOn = newStart;
        dueOn = newEnd;
        rule = Objects.requireNonNull(byRule, "rule");
        metOn = null;
    }

    /** The first day on which it was met stays. */
    public void meet(LocalDate on) {
        if (metOn == null) {
            metOn = Objects.requireNonNull(on, "on");
        }
    }

    /** The day on which it was met, or null. */
    public LocalDate metOn() {
        return metOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public DeadlineView view() {
        return new DeadlineView(id, suggestionId, subjectId, kind, startsOn, dueOn, rule, metOn);
    }
}
