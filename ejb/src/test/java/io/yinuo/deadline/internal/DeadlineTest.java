package io.yinuo.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.calendar.CalendarYear;
import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.RollOver;
import io.yinuo.calendar.SpecialDay;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.DeadlineKind;
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

        deadline.run(Term.of(6, TermUnit.MONTH).countFrom(START, CALENDAR), "延期");

        assertThat(deadline.view().metOn()).isNull();
        assertThat(deadline.view().dueOn()).isEqualTo(LocalDate.of(2023, 9, 20));
    }

    @Test
    @DisplayName("T8 时限记下所依据的规则，随时可以说明")
    void explainsItselfByTheRuleThatItKeeps() {
        var term = new Term(3, TermUnit.MONTH, false, RollOver.NEXT_WORKING_DAY, MonthDay.of(6, 15));
        var deadline = new Deadline(UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.REPLY);
        deadline.run(term.countFrom(START, CALENDAR), "局办公会");

        var explained = deadline.explain(CALENDAR, List.of());

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

        assertThat(deadline.explain(changed, List.of()).outdated()).isTrue();
        deadline.meet(DUE);
        assertThat(deadline.explain(changed, List.of()).outdated()).isFalse();
    }

    private static Deadline running() {
        var deadline = new Deadline(UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.REPLY);
        deadline.run(Term.of(3, TermUnit.MONTH).countFrom(START, CALENDAR), "");
        return deadline;
    }
}
