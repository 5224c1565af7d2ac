package io.yinuo.deadline.internal;

import io.yinuo.calendar.CountedTerm;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.ExplainedDeadline;
import io.yinuo.deadline.PastMove;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A day by which one subject owes one thing, with the rule by which it was counted. */
@Entity
public class Deadline {

    @Id
    private UUID id;

    private UUID suggestionId;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    private LocalDate startsOn;

    private LocalDate strictOn;

    private LocalDate dueOn;

    private boolean beyondCalendar;

    @Embedded
    private RuleColumns rule;

    private LocalDate metOn;

    @Version
    private int version;

    protected Deadline() {}

    public Deadline(UUID caseId, UUID subjectId, DeadlineKind kind) {
        this.id = UUID.randomUUID();
        this.suggestionId = Objects.requireNonNull(caseId, "caseId");
        this.subjectId = Objects.requireNonNull(subjectId, "subjectId");
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** Fixes or moves the day; what was met before is owed again. */
    public void run(CountedTerm counted, String source) {
        startsOn = counted.startsOn();
        strictOn = counted.strictOn();
        dueOn = counted.dueOn();
        beyondCalendar = counted.beyondCalendar();
        rule = RuleColumns.of(counted.term(), Objects.requireNonNull(source, "source"));
        metOn = null;
    }

    /** The first day on which it was met stays. */
    public void meet(LocalDate on) {
        if (metOn == null) {
            metOn = Objects.requireNonNull(on, "on");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return suggestionId;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The day on which it was met, or null. */
    public LocalDate metOn() {
        return metOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether it is the day that the case itself shows, and not that of somebody who is asked in it. */
    boolean isOfTheCase() {
        return kind.isOwedToDeputy() || kind == DeadlineKind.CONTRIBUTION && subjectId.equals(suggestionId);
    }

    public DeadlineKind kind() {
        return kind;
    }

    public DeadlineView view() {
        return new DeadlineView(id, suggestionId, subjectId, kind, startsOn, strictOn, dueOn, metOn, beyondCalendar);
    }

    /** How the day comes about along that calendar. */
    public ExplainedDeadline explain(WorkingCalendar calendar, List<PastMove> moves) {
        var counted = rule.term().countFrom(startsOn, calendar);
        var last = dueOn.isAfter(counted.dueOn()) ? dueOn : counted.dueOn();
        var days = startsOn.datesUntil(last.plusDays(1)).map(calendar::day).toList();
        return new ExplainedDeadline(view(), counted, rule.source(), days, moves);
    }
}
