package io.yinuo.deadline.internal;

import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.Move;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;

/** An open deadline with what is told of its case. */
public record OpenDeadline(Deadline deadline, MatterKind matter, String numberText, String title) {

    DeadlineRule rule(RuleBook book) {
        return book.ruleFor(deadline.kind(), matter);
    }

    LocalDate dueBy(DeadlineRule rule, WorkingCalendar calendar) {
        return deadline.end(rule.term(), calendar).dueOn();
    }

    Move moveTo(LocalDate day) {
        return new Move(
                deadline.caseId(), matter, numberText, title, deadline.kind(), deadline.dueOn(), day);
    }
}
