package io.yinuo.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.calendar.CalendarYear;
import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.Pause;
import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.SpecialDay;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.notification.NoticeKind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final WorkingCalendar CALENDAR = Calendars.national();
    private static final LocalDate START = LocalDate.of(2023, 3, 20);
    private static final LocalDate DUE = LocalDate.of(2023, 6, 20);

    @Test
    void isLateFromTheDayAfterUntilItIsMet() {
        var deadline = running();

        assertThat(deadline.view().isLate(DUE)).isFalse();
        assertThat(deadline.view().isLate(DUE.plusDays(1))).isTrue();
    }

    @Test
    void staysInTimeOnceItWasMetInTime() {
        var deadline = running();
        deadline.meet(DUE);
        deadline.meet(DUE.plusDays(9));

        assertThat(deadline.view().metOn()).isEqualTo(DUE);
        assertThat(deadline.view().isLate(DUE.plusYears(1))).isFalse();
    }

    @Test
    void isOwedAgainWhenItIsMoved() {
        var deadline = running();
        deadline.meet(DUE);

        deadline.run(Term.of(6, TermUnit.MONTH), "延期", START, CALENDAR);

        assertThat(deadline.view().metOn()).isNull();
        assertThat(deadline.view().dueOn()).isEqualTo(LocalDate.of(2023, 9, 20));
    }

    @Test
    @DisplayName("T8 时限记下所依据的规则，随时可以说明")
    void explainsItselfByTheRuleThatItKeeps() {
        var term = new Term(3, TermUnit.MONTH, false, RollOver.NEXT_WORKING_DAY, MonthDay.of(6, 15));
        var deadline = new Deadline(UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.REPLY);
        deadline.run(term, "局办公会", START, CALENDAR);

        var explained = deadline.explain(CALENDAR, List.of(), List.of());

        assertThat(explained.counted().term()).isEqualTo(term);
        assertThat(explained.deadline().dueOn()).isEqualTo(LocalDate.of(2023, 6, 15));
        assertThat(explained.counted().reachedOn()).isEqualTo(DUE);
        assertThat(explained.source()).isEqualTo("局办公会");
        assertThat(explained.days()).hasSize(88);
        assertThat(explained.outdated()).isFalse();
    }

    @Test
    void saysThatItIsToBeCountedAgainWhenTheCalendarHasChanged() {
        var deadline = running();
        var off = new SpecialDay(DUE, false, "试");
        var changed = CALENDAR.with(new CalendarYear(2023, "试", List.of(off)));

        assertThat(deadline.explain(changed, List.of(), List.of()).outdated()).isTrue();
        deadline.meet(DUE);
        assertThat(deadline.explain(changed, List.of(), List.of()).outdated()).isFalse();
    }

    @Test
    @DisplayName("T11 延期只会更晚，重新计算也不丢")
    void keepsTheAgreedDayWhenItIsCountedAgain() {
        var deadline = running();
        var agreed = LocalDate.of(2023, 8, 19);

        deadline.extend(LocalDate.of(2023, 6, 1), agreed, CALENDAR);
        deadline.run(Term.of(4, TermUnit.MONTH), "", START, CALENDAR);

        assertThat(deadline.view().dueOn()).isEqualTo(agreed);
        deadline.run(Term.of(6, TermUnit.MONTH), "", START, CALENDAR);
        assertThat(deadline.view().dueOn()).isEqualTo(LocalDate.of(2023, 9, 20));
    }

    @Test
    @DisplayName("T5 延到没有放假安排的年份、按日不顺延而落在那一年的，也都是暂定")
    void mayStillMoveWhereverItsDayLiesInAYearWithoutANotice() {
        int last = CALENDAR.years().last();
        var deadline = new Deadline(UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.REPLY);
        deadline.run(Term.of(3, TermUnit.MONTH), "", LocalDate.of(last, 8, 12), CALENDAR);
        assertThat(deadline.view().beyondCalendar()).isFalse();

        deadline.extend(LocalDate.of(last, 11, 2), LocalDate.of(last + 1, 2, 12), CALENDAR);
        assertThat(deadline.view().beyondCalendar()).isTrue();

        var unrolled = new Deadline(UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.RATING);
        unrolled.run(new Term(90, TermUnit.CALENDAR_DAY, false, RollOver.NONE), "", LocalDate.of(last, 11, 12), CALENDAR);
        assertThat(unrolled.view().beyondCalendar()).isTrue();
        unrolled.run(new Term(3, TermUnit.MONTH, false, RollOver.NONE), "", LocalDate.of(last, 11, 12), CALENDAR);
        assertThat(unrolled.view().beyondCalendar()).isTrue();
        unrolled.run(new Term(1, TermUnit.MONTH, false, RollOver.NONE), "", LocalDate.of(last, 11, 12), CALENDAR);
        assertThat(unrolled.view().beyondCalendar()).isFalse();
    }

    @Test
    @DisplayName("T12 中止的日子不计入，提前恢复就少停几天")
    void standsStillAndGoesOn() {
        var deadline = running();
        var since = LocalDate.of(2023, 4, 10);

        deadline.suspend(new Pause(since, LocalDate.of(2023, 4, 19)), CALENDAR);
        assertThat(deadline.view().strictOn()).isEqualTo(DUE.plusDays(10));
        deadline.resume(since, LocalDate.of(2023, 4, 14), CALENDAR);
        assertThat(deadline.view().strictOn()).isEqualTo(DUE.plusDays(4));
        deadline.suspend(new Pause(LocalDate.of(2023, 5, 8), LocalDate.of(2023, 5, 8)), CALENDAR);
        assertThat(deadline.view().strictOn()).isEqualTo(DUE.plusDays(5));
        deadline.resume(since, since, CALENDAR);
        assertThat(deadline.view().strictOn()).isEqualTo(DUE.plusDays(1));
    }

    @Test
    @DisplayName("T12 延期之后中止的，约定的日子也顺延")
    void movesAnAgreedDayByWhatStoodStillSince() {
        var deadline = running();
        deadline.extend(LocalDate.of(2023, 5, 10), LocalDate.of(2023, 8, 1), CALENDAR);

        deadline.suspend(new Pause(LocalDate.of(2023, 5, 10), LocalDate.of(2023, 5, 12)), CALENDAR);

        assertThat(deadline.view().dueOn()).isEqualTo(LocalDate.of(2023, 8, 3));
    }

    @Test
    @DisplayName("T13 规则在催办待批时改了：期限一动，原来提出的就作废；日期没动的仍然算数")
    void outdatesWhatWasProposedOnlyWhenTheDayMoves() {
        var deadline = running();
        var proposed = new Signal(deadline, UUID.randomUUID(), NoticeKind.URGING, DUE.plusDays(3));

        deadline.run(Term.of(3, TermUnit.MONTH), "同样长短，换了依据", START, CALENDAR);
        assertThat(proposed.isOf(deadline)).isTrue();
        deadline.run(Term.of(4, TermUnit.MONTH), "局办公会", START, CALENDAR);
        assertThat(proposed.isOf(deadline)).isFalse();
    }

    @Test
    @DisplayName("PR19 承诺的期限不按规则算：改期作废原来的催办，报了兑现又被推翻的照旧催")
    void speaksOfAPromiseAsLongAsItsDayCounts() {
        var promise = new Deadline(UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.COMMITMENT);
        promise.promise(UUID.randomUUID(), START, DUE);
        var proposed = new Signal(promise, UUID.randomUUID(), NoticeKind.URGING, DUE.plusDays(3));

        promise.meet(DUE.plusDays(4));
        assertThat(proposed.isOf(promise)).isFalse();
        promise.promise(promise.sectionId(), START, DUE);
        assertThat(proposed.isOf(promise)).isTrue();
        promise.promise(promise.sectionId(), START, DUE.plusMonths(6));
        assertThat(proposed.isOf(promise)).isFalse();
        assertThat(promise.view().isLate(DUE.plusMonths(6))).isFalse();
    }

    private static Deadline running() {
        var deadline = new Deadline(UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.REPLY);
        deadline.run(Term.of(3, TermUnit.MONTH), "", START, CALENDAR);
        return deadline;
    }
}
