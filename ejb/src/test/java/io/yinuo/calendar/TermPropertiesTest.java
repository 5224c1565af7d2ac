package io.yinuo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every term in every calendar, tried on calendars and rules from a fixed seed. */
class TermPropertiesTest {

    private static final long SEED = 20261122;
    private static final int TRIES = 400;
    private static final int FIRST_YEAR = 2030;
    private static final int YEARS = 4;

    /** One calendar, one rule and one day. */
    record Try(WorkingCalendar calendar, Term term, LocalDate start) {

        CountedTerm counted() {
            return term.countFrom(start, calendar);
        }

        @Override
        public String toString() {
            return term + " from " + start;
        }
    }

    static Stream<Try> tries() {
        var random = new Random(SEED);
        return IntStream.range(0, TRIES).mapToObj(i -> new Try(calendar(random), term(random), start(random)));
    }

    @ParameterizedTest
    @MethodSource("tries")
    @DisplayName("起算日越晚，到期日不会更早")
    void isMonotoneInTheStart(Try one) {
        var next = new Try(one.calendar(), one.term(), one.start().plusDays(1));

        assertThat(next.counted().dueOn()).isAfterOrEqualTo(one.counted().dueOn());
    }

    @ParameterizedTest
    @MethodSource("tries")
    @DisplayName("期限越长，到期日不会更早")
    void isMonotoneInTheAmount(Try one) {
        var term = one.term();
        var longer = new Term(term.amount() + 1, term.unit(), term.countsFirstDay(), term.rollOver());

        assertThat(longer.countFrom(one.start(), one.calendar()).dueOn()).isAfterOrEqualTo(one.counted().dueOn());
    }

    @ParameterizedTest
    @MethodSource("tries")
    @DisplayName("到期日不落在休息日，也不在跳过的日子里")
    void neverEndsOnASkippedDay(Try one) {
        var counted = one.counted();

        assertThat(counted.skipped()).allSatisfy(day -> {
            assertThat(day.kind().isRest()).isTrue();
            assertThat(day.date()).isNotEqualTo(counted.dueOn()).isAfterOrEqualTo(one.start());
        });
        assertThat(counted.dueOn()).isAfterOrEqualTo(counted.strictOn());
        if (one.term().rollOver() == RollOver.NEXT_WORKING_DAY || one.term().unit() == TermUnit.WORKING_DAY) {
            assertThat(one.calendar().isWorkingDay(counted.dueOn())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    @DisplayName("倒过来数，工作日数与期限相等")
    void isTheInverseOfCounting(Try one) {
        var counted = one.counted();
        var eve = one.term().countsFirstDay() ? one.start().minusDays(1) : one.start();

        if (one.term().unit() == TermUnit.WORKING_DAY) {
            assertThat(one.calendar().workingDays(eve, counted.dueOn())).isEqualTo(one.term().amount());
        } else {
            assertThat(one.calendar().workingDays(counted.strictOn().minusDays(1), counted.dueOn()))
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    @DisplayName("每一个到期日都交代清楚：跳过的与数过的合起来没有缺口")
    void accountsForEveryDayOnTheWay(Try one) {
        var counted = one.counted();

        if (one.term().unit() == TermUnit.WORKING_DAY) {
            var first = one.term().countsFirstDay() ? one.start() : one.start().plusDays(1);
            long days = first.datesUntil(counted.dueOn().plusDays(1)).count();
            assertThat(counted.skipped().size() + one.term().amount()).isEqualTo((int) days);
        } else {
            assertThat(counted.skipped())
                    .hasSize((int) counted.strictOn().datesUntil(counted.dueOn()).count());
        }
    }

    private static WorkingCalendar calendar(Random random) {
        var years = new ArrayList<CalendarYear>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            years.add(new CalendarYear(year, "试〔" + year + "〕1号", specialDays(year, random)));
        }
        return new WorkingCalendar(years);
    }

    private static List<SpecialDay> specialDays(int year, Random random) {
        return LocalDate.of(year, Month.JANUARY, 1).datesUntil(LocalDate.of(year + 1, Month.JANUARY, 1))
                .filter(date -> random.nextInt(9) == 0)
                .map(date -> new SpecialDay(date, isWeekend(date), "假"))
                .toList();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Term term(Random random) {
        var unit = TermUnit.values()[random.nextInt(TermUnit.values().length)];
        int most = unit == TermUnit.MONTH ? 12 : 200;
        return new Term(
                1 + random.nextInt(most), unit, random.nextBoolean(), RollOver.values()[random.nextInt(2)]);
    }

    private static LocalDate start(Random random) {
        return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(2 * 365));
    }
}
