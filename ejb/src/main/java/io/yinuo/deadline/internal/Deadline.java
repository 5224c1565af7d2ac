package io.yinuo.deadline.internal;

import io.yinuo.calendar.Pause;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.ExplainedDeadline;
import io.yinuo.deadline.GrantedAdjustment;
import io.yinuo.deadline.PastMove;
import io.yinuo.deadline.SetDay;
import io.yinuo.deadline.internal.Allowance.Ending;
import jakarta.persistence.Convert;
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
import java.util.stream.Stream;

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

    /** Null for the day of a promise, which stands in its letter. */
    @Embedded
    private RuleColumns rule;

    /** The section that owes it, where that is not whoever has the steps of the case; null otherwise. */
    private UUID sectionId;

    private LocalDate metOn;

    /** The day from which it is counted back; null for what runs from its start. */
    private LocalDate countedFrom;

    /** The day that was set for this one case, or null. */
    private LocalDate setOn;

    private String setReason;

    /** Why the matter counts as complex, so that the rule for such ones holds; null where it does not. */
    private String complexReason;

    private LocalDate extendedOn;

    private LocalDate extendedTo;

    /** Counted up with each move; a signal speaks of the day of one generation. */
    private int generation;

    @Convert(converter = PausesColumn.class)
    private List<Pause> pauses = List.of();

    @Version
    private int version;

    protected Deadline() {}

    public Deadline(UUID caseId, UUID subjectId, DeadlineKind kind) {
        this.id = UUID.randomUUID();
        this.suggestionId = Objects.requireNonNull(caseId, "caseId");
        this.subjectId = Objects.requireNonNull(subjectId, "subjectId");
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** Fixes or moves the day; what was met before is owed again, what was granted before still counts. */
    public void run(Term term, String source, LocalDate from, WorkingCalendar calendar) {
        startsOn = from;
        rule = RuleColumns.of(term, Objects.requireNonNull(source, "source"));
        metOn = null;
        settle(calendar);
    }

    /** Fixes or moves the day of a promise, which nobody counts; what was met before is owed again (rule PR19). */
    public void promise(UUID bySection, LocalDate start, LocalDate day) {
        sectionId = bySection;
        startsOn = start;
        metOn = null;
        generation += dueOn == null || dueOn.equals(day) ? 0 : 1;
        strictOn = day;
        dueOn = day;
        beyondCalendar = false;
    }

    /** Fixes or moves the day of what the bureau owes itself; what was done stays done (rule T20). */
    public void runBack(DeadlineRule by, LocalDate start, LocalDate from, WorkingCalendar calendar) {
        startsOn = start;
        countedFrom = from;
        rule = RuleColumns.of(by.term(), by.source());
        settle(calendar);
    }

    /** Sets the day for this one case, or with null lets the rule count again (rule T22). */
    public void set(LocalDate on, String reason, WorkingCalendar calendar) {
        setOn = on;
        setReason = reason;
        settle(calendar);
    }

    /** The matter counts as complex from now on, or with null no longer; whoever says so counts the day anew (rule T23). */
    public void beComplex(String reason) {
        complexReason = reason;
    }

    public boolean isComplex() {
        return complexReason != null;
    }

    /** Why the matter counts as complex, or null. */
    public String complexReason() {
        return complexReason;
    }

    /** A later last day is agreed (rule T11). */
    public void extend(LocalDate agreedOn, LocalDate to, WorkingCalendar calendar) {
        extendedOn = agreedOn;
        extendedTo = to;
        settle(calendar);
    }

    /** The term stands still for these days (rule T12). */
    public void suspend(Pause pause, WorkingCalendar calendar) {
        pauses = Stream.concat(pauses.stream(), Stream.of(pause)).toList();
        settle(calendar);
    }

    /** What stands still since that day counts again from the other one on. */
    public void resume(LocalDate since, LocalDate from, WorkingCalendar calendar) {
        pauses = pauses.stream()
                .filter(pause -> !pause.from().equals(since) || from.isAfter(since))
                .map(pause -> pause.from().equals(since) ? new Pause(since, from.minusDays(1)) : pause)
                .toList();
        settle(calendar);
    }

    private void settle(WorkingCalendar calendar) {
        var ending = end(rule.term(), calendar);
        generation += dueOn == null || dueOn.equals(ending.dueOn()) ? 0 : 1;
        strictOn = ending.strictOn();
        dueOn = ending.dueOn();
        beyondCalendar = ending.counted().beyondCalendar() || calendar.awaitsNoticeFor(dueOn);
    }

    /** The day on which it would be due by that rule along that calendar. */
    public LocalDate dueBy(DeadlineRule by, WorkingCalendar calendar) {
        return end(by.term(), calendar).dueOn();
    }

    /** Where it would end by that term along that calendar. */
    Ending end(Term term, WorkingCalendar calendar) {
        return kind.isInner()
                ? endBefore(countedFrom, term, calendar)
                : new Allowance(extendedOn, extendedTo, pauses).end(term, startsOn, calendar);
    }

    /** Where it would end if it were counted back from that day; a day that was set never lies after it. */
    Ending endBefore(LocalDate from, Term term, WorkingCalendar calendar) {
        var counted = term.countBackFrom(from, startsOn, calendar);
        var end = setOn == null ? counted.dueOn() : setOn.isAfter(from) ? from : setOn;
        return new Ending(counted, end, end);
    }

    /** Where it would end if the term stood still for these days too. */
    Ending endWith(Pause pause, WorkingCalendar calendar) {
        var all = Stream.concat(pauses.stream(), Stream.of(pause)).toList();
        return new Allowance(extendedOn, extendedTo, all).end(rule.term(), startsOn, calendar);
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

    /** The section that owes it, where that is not whoever has the steps of the case; null otherwise. */
    public UUID sectionId() {
        return sectionId;
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
    public boolean isOfTheCase() {
        return kind.isOwedToDeputy() || kind == DeadlineKind.CONTRIBUTION && subjectId.equals(suggestionId);
    }

    /** The day from which it is counted back; null for what runs from its start. */
    public LocalDate countedFrom() {
        return countedFrom;
    }

    public int version() {
        return version;
    }

    public int generation() {
        return generation;
    }

    public DeadlineKind kind() {
        return kind;
    }

    public DeadlineView view() {
        return new DeadlineView(id, suggestionId, subjectId, kind, startsOn, strictOn, dueOn, metOn, beyondCalendar, isComplex());
    }

    /** How the day comes about along that calendar. */
    public ExplainedDeadline explain(WorkingCalendar calendar, List<PastMove> moves, List<GrantedAdjustment> granted) {
        var now = end(rule.term(), calendar);
        var last = dueOn.isAfter(now.dueOn()) ? dueOn : now.dueOn();
        var first = countedFrom == null ? startsOn : dueOn.isBefore(now.dueOn()) ? dueOn : now.dueOn();
        var until = countedFrom == null ? last : countedFrom;
        var days = first.datesUntil(until.plusDays(1)).map(calendar::day).toList();
        return new ExplainedDeadline(
                view(), now.counted(), rule.source(), days, moves, granted, now.dueOn(), setDay(), complexReason);
    }

    /** The day that was set for this one case, or null. */
    public SetDay setDay() {
        return setOn == null ? null : new SetDay(setOn, setReason);
    }
}
