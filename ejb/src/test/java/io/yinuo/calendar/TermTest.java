package io.yinuo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermTest {

    private static final WorkingCalendar CALENDAR = Calendars.national();

    @ParameterizedTest
    @DisplayName("T3 工作日：放假不计，调休上班日计入")
    @CsvSource({
        "2022-04-20, 10, 2022-05-06",
        "2023-01-16, 5, 2023-01-28",
        "2023-04-24, 5, 2023-05-04",
        "2023-06-19, 5, 2023-06-27",
        "2023-09-25, 10, 2023-10-13",
        "2026-04-29, 5, 2026-05-09",
        "2024-02-02, 10, 2024-02-21",
        "2024-04-26, 5, 2024-05-07",
        "2025-01-24, 5, 2025-02-07",
        "2025-04-25, 5, 2025-05-06",
        "2026-02-12, 10, 2026-03-04",
        "2026-09-18, 5, 2026-09-24"
    })
    void countsWorkingDays(LocalDate start, int amount, LocalDate due) {
        var counted = Term.of(amount, TermUnit.WORKING_DAY).countFrom(start, CALENDAR);

        assertThat(counted.dueOn()).isEqualTo(due);
        assertThat(counted.strictOn()).isEqualTo(due);
        assertThat(counted.rolledOver()).isFalse();
        assertThat(counted.beyondCalendar()).isFalse();
    }

    @ParameterizedTest
    @DisplayName("T1 按月的到同日，无同日的到月末；T4 末日休息的顺延，严格日期并存")
    @CsvSource({
        "2022-07-01, 3, 2022-10-01, 2022-10-08",
        "2023-07-01, 3, 2023-10-01, 2023-10-07",
        "2026-02-10, 3, 2026-05-10, 2026-05-11",
        "2025-11-30, 3, 2026-02-28, 2026-02-28",
        "2022-11-30, 3, 2023-02-28, 2023-02-28",
        "2023-11-30, 3, 2024-02-29, 2024-02-29",
        "2024-02-29, 12, 2025-02-28, 2025-02-28",
        "2023-03-20, 3, 2023-06-20, 2023-06-20"
    })
    void countsMonthsAndRollsOver(LocalDate start, int months, LocalDate strict, LocalDate due) {
        var counted = Term.of(months, TermUnit.MONTH).countFrom(start, CALENDAR);

        assertThat(counted.strictOn()).isEqualTo(strict);
        assertThat(counted.dueOn()).isEqualTo(due);
        assertThat(counted.rolledOver()).isEqualTo(!strict.equals(due));
    }

    @ParameterizedTest
    @DisplayName("T4 规则不顺延的，末日休息也不动")
    @CsvSource({"2022-07-01, 3, MONTH, 2022-10-01", "2023-03-25, 10, CALENDAR_DAY, 2023-04-04", "2023-01-14, 10, CALENDAR_DAY, 2023-01-24"})
    void staysOnARestDayWhenTheRuleDoesNotRollOver(LocalDate start, int amount, TermUnit unit, LocalDate due) {
        var counted = new Term(amount, unit, false, RollOver.NONE).countFrom(start, CALENDAR);

        assertThat(counted.dueOn()).isEqualTo(due);
        assertThat(counted.skipped()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("首日计入的，比次日起算早一天")
    @CsvSource({
        "2023-03-01, 3, MONTH, 2023-05-31",
        "2023-01-31, 1, MONTH, 2023-02-28",
        "2023-03-01, 10, CALENDAR_DAY, 2023-03-10",
        "2023-03-01, 5, WORKING_DAY, 2023-03-07",
        "2023-03-04, 1, WORKING_DAY, 2023-03-06"
    })
    void countsTheFirstDayWhereTheRuleSaysSo(LocalDate start, int amount, TermUnit unit, LocalDate due) {
        assertThat(new Term(amount, unit, true, RollOver.NONE).countFrom(start, CALENDAR).dueOn()).isEqualTo(due);
    }

    @ParameterizedTest
    @DisplayName("T9 不迟于某月某日的，先到为准，休息日照样顺延")
    @CsvSource({
        "2023-03-20, 6, MONTH, 06-30, 2023-06-30, 2023-06-30",
        "2023-03-20, 3, MONTH, 06-30, 2023-06-20, 2023-06-20",
        "2022-03-20, 200, WORKING_DAY, 10-01, 2022-10-01, 2022-10-08",
        "2022-10-05, 6, MONTH, 06-30, 2023-04-05, 2023-04-06",
        "2022-06-30, 14, MONTH, 06-30, 2023-06-30, 2023-06-30",
        "2022-12-01, 5, MONTH, 02-29, 2023-02-28, 2023-02-28"
    })
    void neverGoesBeyondTheLatestDay(
            LocalDate start, int amount, TermUnit unit, String latest, LocalDate strict, LocalDate due) {
        var term = new Term(amount, unit, false, RollOver.NEXT_WORKING_DAY, MonthDay.parse("--" + latest));
        var counted = term.countFrom(start, CALENDAR);

        assertThat(counted.strictOn()).isEqualTo(strict);
        assertThat(counted.dueOn()).isEqualTo(due);
        assertThat(counted.beyondCalendar()).isFalse();
        assertThat(counted.skipped()).doesNotHaveDuplicates().allSatisfy(day -> assertThat(day.date()).isBefore(due));
    }

    @Test
    void tellsWhatItSkippedAndWhy() {
        var counted = Term.of(5, TermUnit.WORKING_DAY).countFrom(LocalDate.of(2023, 1, 16), CALENDAR);

        assertThat(counted.skipped()).hasSize(7).allSatisfy(day -> {
            assertThat(day.kind()).isEqualTo(DayKind.HOLIDAY);
            assertThat(day.name()).isEqualTo("春节");
        });
        assertThat(counted.makeUp()).extracting(CalendarDay::date).containsExactly(LocalDate.of(2023, 1, 28));
        assertThat(counted.notices()).containsExactly("国办发明电〔2022〕16号");
    }

    @ParameterizedTest
    @DisplayName("T5 落入没有放假安排的年份，必须说明")
    @CsvSource({
        "2026-12-28, 5, WORKING_DAY, 2027-01-04, 2027",
        "2026-10-01, 3, MONTH, 2027-01-01, 2027",
        "2021-12-20, 5, WORKING_DAY, 2021-12-27, 2021"
    })
    void saysWhenAYearHasNoNotice(LocalDate start, int amount, TermUnit unit, LocalDate due, int year) {
        var counted = Term.of(amount, unit).countFrom(start, CALENDAR);

        assertThat(counted.dueOn()).isEqualTo(due);
        assertThat(counted.beyondCalendar()).isTrue();
        assertThat(counted.uncovered()).containsExactly(year);
    }

    @ParameterizedTest
    @EnumSource(TermUnit.class)
    void refusesWhatNoRuleCanMean(TermUnit unit) {
        for (int amount : new int[] {0, -1, Integer.MIN_VALUE, unit.most() + 1}) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> Term.of(amount, unit))
                    .satisfies(refused -> assertThat(refused.errors().get(0).field()).isEqualTo("amount"));
        }
    }

    @Test
    void refusesDaysOutsideOfEveryCalendar() {
        var term = Term.of(1, TermUnit.MONTH);

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> term.countFrom(LocalDate.MAX, CALENDAR));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> term.countFrom(LocalDate.MIN, CALENDAR));
    }

    @ParameterizedTest
    @DisplayName("T12 中止的日子不计入：工作日跳过，按月、按日的顺移")
    @CsvSource({
        "WORKING_DAY, 5, 2023-04-10, 2023-04-12, 2023-04-13, 2023-04-19",
        "CALENDAR_DAY, 5, 2023-04-10, 2023-04-12, 2023-04-13, 2023-04-17",
        "MONTH, 1, 2023-04-10, 2023-04-12, 2023-04-13, 2023-05-12",
        "MONTH, 1, 2023-04-10, 2023-04-01, 2023-04-12, 2023-05-12",
        "MONTH, 1, 2023-04-10, 2023-05-11, 2023-06-30, 2023-05-10"
    })
    void doesNotCountDaysOnWhichItStandsStill(
            TermUnit unit, int amount, LocalDate start, LocalDate from, LocalDate until, LocalDate due) {
        var counted = Term.of(amount, unit).countFrom(start, CALENDAR, List.of(new Pause(from, until)));

        assertThat(counted.dueOn()).isEqualTo(due);
    }
}
