package io.yinuo.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineRule;
import io.yinuo.deadline.RuleSet;
import io.yinuo.deadline.SetInner;
import io.yinuo.deadline.SettleRule;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InnerPlanTest {

    private static final WorkingCalendar CALENDAR = Calendars.national();
    private static final LocalDate START = LocalDate.of(2023, 4, 3);

    private final UUID caseId = UUID.randomUUID();
    private final Deadline reply = reply();
    private final List<Deadline> inner =
            DeadlineKind.INNER.stream().map(kind -> new Deadline(caseId, caseId, kind)).toList();

    @Test
    @DisplayName("T20 局内期限按成套规则从答复期限倒推：初稿、面商、核稿、送签、局内答复依次在前")
    void countsEachBackFromTheReply() {
        plan().settle(inner, reply);

        assertThat(of(DeadlineKind.INNER_REPLY).dueOn()).isEqualTo(LocalDate.of(2023, 6, 28));
        assertThat(of(DeadlineKind.INNER_SIGNATURE).dueOn()).isEqualTo(LocalDate.of(2023, 6, 25));
        assertThat(of(DeadlineKind.INNER_DRAFT).dueOn())
                .isBefore(of(DeadlineKind.INNER_TALK).dueOn())
                .isBefore(of(DeadlineKind.INNER_REVIEW).dueOn());
        assertThat(of(DeadlineKind.INNER_REVIEW).dueOn()).isBefore(of(DeadlineKind.INNER_SIGNATURE).dueOn());
    }

    @Test
    @DisplayName("T20 要求全部在 6 月 15 日前答复：各项局内期限都提前，答复期限不变")
    void followsTheFixedDayOfTheBureau() {
        var term = new Term(3, TermUnit.WORKING_DAY, false, RollOver.PREVIOUS_WORKING_DAY, MonthDay.of(6, 15));
        var book = new RuleBook(
                List.of(new DeadlineRule(DeadlineKind.INNER_REPLY, null, false, term, "局办公会")), ReadyMadeRules.of(RuleSet.NATIONAL));
        plan().settle(inner, reply);
        var days = new InnerPlan(book, MatterKind.SUGGESTION, CALENDAR).days(inner, reply.dueOn());

        assertThat(days).containsEntry(of(DeadlineKind.INNER_REPLY), LocalDate.of(2023, 6, 15));
        assertThat(days.get(of(DeadlineKind.INNER_SIGNATURE))).isEqualTo(LocalDate.of(2023, 6, 12));
        assertThat(of(DeadlineKind.INNER_REPLY).dueOn()).isEqualTo(LocalDate.of(2023, 6, 28));
        assertThat(reply.dueOn()).isEqualTo(LocalDate.of(2023, 7, 3));
    }

    @Test
    @DisplayName("T20 T21 答复期限一动，未完成的跟着动，已完成的不动")
    void movesWithTheReplyUnlessItIsDone() {
        plan().settle(inner, reply);
        var drafted = of(DeadlineKind.INNER_DRAFT).dueOn();
        of(DeadlineKind.INNER_DRAFT).meet(drafted);
        reply.extend(START, LocalDate.of(2023, 8, 3), CALENDAR);

        plan().settle(inner, reply);

        assertThat(of(DeadlineKind.INNER_DRAFT).dueOn()).isEqualTo(drafted);
        assertThat(of(DeadlineKind.INNER_REPLY).dueOn()).isEqualTo(LocalDate.of(2023, 7, 31));
        assertThat(of(DeadlineKind.INNER_REPLY).generation()).isEqualTo(1);
    }

    @Test
    @DisplayName("T22 单件设定的日子压过规则，但不晚于它倒推的起点；取消后恢复")
    void takesTheDayThatWasSetForTheCase() {
        plan().settle(inner, reply);
        var own = of(DeadlineKind.INNER_REPLY);
        own.set(LocalDate.of(2023, 6, 30), "督办件", CALENDAR);
        plan().settle(inner, reply);

        assertThat(own.dueOn()).isEqualTo(LocalDate.of(2023, 6, 30));
        assertThat(of(DeadlineKind.INNER_SIGNATURE).dueOn()).isEqualTo(LocalDate.of(2023, 6, 27));
        assertThat(own.explain(CALENDAR, List.of(), List.of()).set().reason()).isEqualTo("督办件");
        assertThat(own.endBefore(LocalDate.of(2023, 6, 20), Term.of(1, TermUnit.WORKING_DAY), CALENDAR).dueOn())
                .isEqualTo(LocalDate.of(2023, 6, 20));

        own.set(null, null, CALENDAR);
        assertThat(own.dueOn()).isEqualTo(LocalDate.of(2023, 6, 28));
    }

    @Test
    @DisplayName("T22 设定要有事由，不早于今天、不晚于答复期限；做完的不能再设")
    void refusesWhatPassesTheReply() {
        plan().settle(inner, reply);
        var own = of(DeadlineKind.INNER_REPLY);
        var today = LocalDate.of(2023, 5, 4);

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> InnerPolicy.check(
                set(own, LocalDate.of(2023, 7, 4), "急"), own, today));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> InnerPolicy.check(
                set(own, today.minusDays(1), "急"), own, today));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> InnerPolicy.check(
                set(own, LocalDate.of(2023, 7, 3), " "), own, today));
        own.meet(today);
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> InnerPolicy.check(
                set(own, LocalDate.of(2023, 7, 3), "急"), own, today));
    }

    @Test
    @DisplayName("T20 局内期限不按月倒推")
    void isNotCountedInMonths() {
        var typed = new SettleRule(DeadlineKind.INNER_DRAFT, null, false, 1, TermUnit.MONTH, false, true, "", "");

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> RulePolicy.check(List.of(typed)));
    }

    private Deadline reply() {
        var deadline = new Deadline(caseId, caseId, DeadlineKind.REPLY);
        deadline.run(Term.of(3, TermUnit.MONTH), "代表法", START, CALENDAR);
        return deadline;
    }

    private Deadline of(DeadlineKind kind) {
        return inner.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private static SetInner set(Deadline deadline, LocalDate day, String reason) {
        return new SetInner(deadline.caseId(), deadline.id(), day, reason, 0);
    }

    private static InnerPlan plan() {
        return new InnerPlan(new RuleBook(List.of(), ReadyMadeRules.of(RuleSet.NATIONAL)), MatterKind.SUGGESTION, CALENDAR);
    }
}
