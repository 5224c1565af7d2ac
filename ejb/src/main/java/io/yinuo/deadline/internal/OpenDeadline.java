package io.yinuo.deadline.internal;

import io.yinuo.calendar.CountedTerm;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.Move;
import io.yinuo.suggestion.MatterKind;

/** An open deadline with what is told of its case. */
public record OpenDeadline(Deadline deadline, MatterKind matter, String numberText, String title) {

    DeadlineRule rule(RuleBook book) {
        return book.ruleFor(deadline.kind(), matter);
    }

    CountedTerm count(DeadlineRule rule, WorkingCalendar calendar) {
        return rule.term().countFrom(deadline.startsOn(), calendar);
    }

    Move moveTo(CountedTerm counted) {
        return new Move(
                deadline.caseId(), matter, numberText, title, deadline.kind(), deadline.dueOn(), counted.dueOn());
    }
}
