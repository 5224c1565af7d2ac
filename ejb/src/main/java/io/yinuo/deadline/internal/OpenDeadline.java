package io.yinuo.deadline.internal;

import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.Move;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.LocalDate;

/** An open deadline with what is told of its case. */
public record OpenDeadline(Deadline deadline, MatterKind matter, SuggestionStatus status, String numberText, String title) {

    DeadlineRule rule(RuleBook book) {
        return book.ruleFor(deadline.kind(), matter, deadline.isComplex());
    }

    LocalDate dueBy(DeadlineRule rule, WorkingCalendar calendar) {
        return deadline.dueBy(rule, calendar);
    }

    /** The move of the deadline itself, or of an inner one of its case. */
    Move move(Deadline one, LocalDate day) {
        return new Move(one.caseId(), matter, numberText, title, one.kind(), one.dueOn(), day);
    }

    InnerPlan innerPlan(RuleBook book, WorkingCalendar calendar) {
        return new InnerPlan(book, matter, calendar);
    }

    boolean isOfReply() {
        return deadline.kind() == DeadlineKind.REPLY;
    }
}
