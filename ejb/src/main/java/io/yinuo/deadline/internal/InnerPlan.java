package io.yinuo.deadline.internal;

import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the days before a reply are counted back: the inner day of the reply first, the others from that (rule T20). */
record InnerPlan(RuleBook book, MatterKind matter, WorkingCalendar calendar) {

    private static final Comparator<Deadline> IN_ORDER =
            Comparator.comparing(deadline -> DeadlineKind.INNER.indexOf(deadline.kind()));

    /** Counts those that are still owed. */
    void settle(List<Deadline> inner, Deadline reply) {
        var from = reply.dueOn();
        for (Deadline one : owed(inner)) {
            one.runBack(rule(one), reply.startsOn(), from, calendar);
            from = one.kind() == DeadlineKind.INNER_REPLY ? one.dueOn() : from;
        }
    }

    /** Where each that is still owed would lie if the reply were owed by that day; nothing is changed. */
    Map<Deadline, LocalDate> days(List<Deadline> inner, LocalDate reply) {
        var days = new LinkedHashMap<Deadline, LocalDate>();
        var from = reply;
        for (Deadline one : owed(inner)) {
            var day = one.endBefore(from, rule(one).term(), calendar).dueOn();
            days.put(one, day);
            from = one.kind() == DeadlineKind.INNER_REPLY ? day : from;
        }
        return days;
    }

    private static List<Deadline> owed(List<Deadline> inner) {
        return inner.stream().filter(one -> one.metOn() == null).sorted(IN_ORDER).toList();
    }

    private DeadlineRule rule(Deadline deadline) {
        return book.ruleFor(deadline.kind(), matter);
    }
}
