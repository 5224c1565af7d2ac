package io.yinuo.web.api.suggestion;

import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.ExplainedDeadline;
import io.yinuo.deadline.StartEvent;
import io.yinuo.web.api.calendar.DeadlineAnswer;
import io.yinuo.web.calendar.TermWords;
import io.yinuo.web.deadline.DeadlineWords;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline of a case and how it came about.
 *
 * @param subjectId what owes it
 * @param strictOn the last day before it was moved on from a rest day
 * @param metOn the day on which it was met, or null
 * @param complexReason why the matter is marked as complex, or null
 * @param outdated whether the calendar has changed since, so that {@code counted} differs from the day that still holds
 * @param counted the count by the rule along the calendar as it is now
 * @param sentence all of it for a person, in the caller's language
 */
public record DeadlineReport(
        UUID id,
        DeadlineKind kind,
        UUID subjectId,
        StartEvent startEvent,
        LocalDate startsOn,
        LocalDate strictOn,
        LocalDate dueOn,
        LocalDate metOn,
        Rule rule,
        String complexReason,
        boolean outdated,
        DeadlineAnswer counted,
        String sentence) {

    /**
     * The rule by which it was counted.
     *
     * @param latest month and day beyond which it never goes, such as 06-30; empty where there is none
     * @param source the article it comes from; may be empty
     */
    public record Rule(
            int amount, TermUnit unit, boolean countsFirstDay, RollOver rollOver, String latest, String source) {

        static Rule of(Term term, String source) {
            return new Rule(
                    term.amount(), term.unit(), term.countsFirstDay(), term.rollOver(), term.latestText(), source);
        }
    }

    static DeadlineReport of(ExplainedDeadline explained, Texts texts) {
        var deadline = explained.deadline();
        return new DeadlineReport(
                deadline.id(),
                deadline.kind(),
                deadline.subjectId(),
                deadline.kind().start(),
                deadline.startsOn(),
                deadline.strictOn(),
                deadline.dueOn(),
                deadline.metOn(),
                Rule.of(explained.counted().term(), explained.source()),
                explained.complexReason(),
                explained.outdated(),
                DeadlineAnswer.of(explained.counted(), new TermWords(texts)),
                new DeadlineWords(texts).explain(explained));
    }
}
