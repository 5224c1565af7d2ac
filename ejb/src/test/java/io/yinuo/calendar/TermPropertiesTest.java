package io.yinuo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every term in every calendar, tried on calendars, rules and suspensions of any years from a fixed seed. */
class TermPropertiesTest {

    private static final long SEED = 20261201;
    private static final int TRIES = 600;
    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 100;
    private static final int NOTICED = 3;
    private static final int SHORTEST_MONTH = 28;

    /** One calendar, one rule, one day, and the suspensions after it. */
    record Try(WorkingCalendar calendar, Term term, LocalDate start, List<Pause> pauses) {

        CountedTerm counted() {
            return term.countFrom(start, calendar, pauses);
        }

        /** The day before the first that can count. */
        LocalDate eve() {
            return term.countsFirstDay() ? start.minusDays(1) : start;
        }

        boolean stands(LocalDate day) {
            return pauses.stream().anyMatch(pause -> pause.holds(day));
        }

        Stream<LocalDate> daysUntil(LocalDate last) {
            return eve().plusDays(1).datesUntil(last.plusDays(1));
        }

        @Override
        public String toString() {
            return term + " from " + start + " " + pauses;
        }
    }

    static Stream<Try> tries() {
        var random = new Random(SEED);
        return IntStream.range(0, TRIES).mapToObj(i -> {
            var start = LocalDate.of(FIRST_YEAR + random.nextInt(YEARS), 1, 1).plusDays(random.nextInt(365));
            return new Try(calendar(start.getYear(), random), term(random), start, pauses(start, random));
        });
    }

    @ParameterizedTest
    @MethodSource("tries")
    @DisplayName("起算日越晚，到期日不会更早")
    void isMonotoneInTheStart(Try one) {
        var next = new Try(one.calendar(), one.term(), one.start().plusDays(1), one.pauses());

        assertThat(next.counted().dueOn()).isAfterOrEqualTo(one.counted().dueOn());
    }

    @ParameterizedTest
    @MethodSource("tries")
    @DisplayName("期限越长，到期日不会更早")
    void isMonotoneInTheAmount(Try one) {
        var term = one.term();
        var longer = new Term(term.amount() + 1, term.unit(), term.countsFirstDay(), term.rollOver(), term.latest());

        assertThat(longer.countFrom(one.start(), one.calendar(), one.pauses()).dueOn()).isAfterOrEqualTo(one.counted().dueOn());
    }

    @ParameterizedTest
    @MethodSource("tries")
    @DisplayName("多中止一天，到期日不会更早")
    void isMonotoneInThePauses(Try one) {
        var without = one.term().countFrom(one.start(), one.calendar());

        assertThat(one.counted().dueOn()).isAfterOrEqualTo(without.dueOn());
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
        if (one.term().rollOver() == RollOver.NEXT_WORKING_DAY || countsWorkingDays(one) && !counted.cutShort()) {
            assertThat(one.calendar().isWorkingDay(counted.dueOn())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    @DisplayName("倒过来数：没有中止的工作日数、自然日数正好等于期限，月数回到同一天")
    void isTheInverseOfCounting(Try one) {
        var reached = one.counted().reachedOn();

        if (one.term().unit() == TermUnit.MONTH) {
            long stood = one.start().plusDays(1).datesUntil(reached.plusDays(1)).filter(one::stands).count();
            assertThat(reached.minusDays(stood)).isEqualTo(monthsAfter(one));
        } else {
            assertThat(one.daysUntil(reached).filter(day -> runs(one, day))).hasSize(one.term().amount());
            assertThat(runs(one, reached)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    @DisplayName("顺延倒过来：末日到到期日之间全是休息日，最晚日期之后没有末日")
    void isTheInverseOfRollingAndCutting(Try one) {
        var counted = one.counted();

        assertThat(counted.strictOn().datesUntil(counted.dueOn())).noneMatch(one.calendar()::isWorkingDay);
        if (one.term().rollOver() == RollOver.NONE) {
            assertThat(counted.dueOn()).isEqualTo(counted.strictOn());
        }
        assertThat(counted.strictOn()).isBeforeOrEqualTo(counted.reachedOn());
        if (one.term().latest() == null) {
            assertThat(counted.cutShort()).isFalse();
        } else {
            long stood = one.start().plusDays(1).datesUntil(counted.strictOn().plusDays(1)).filter(one::stands).count();
            var latest = firstAfter(one.start(), one.term().latest());
            assertThat(counted.strictOn().minusDays(stood)).isBeforeOrEqualTo(latest);
            if (counted.cutShort()) {
                assertThat(counted.strictOn().minusDays(stood)).isEqualTo(latest);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tries")
    @DisplayName("每一个到期日都交代清楚：跳过的、中止的与数过的合起来没有缺口，没有放假通知的年份说出来")
    void accountsForEveryDayOnTheWay(Try one) {
        var counted = one.counted();

        if (!countsWorkingDays(one)) {
            assertThat(counted.skipped()).hasSize((int) counted.strictOn().datesUntil(counted.dueOn()).count());
        } else if (!counted.cutShort()) {
            long stood = one.daysUntil(counted.dueOn()).filter(one::stands).count();
            assertThat(counted.skipped().size() + one.term().amount() + stood).isEqualTo(one.daysUntil(counted.dueOn()).count());
            var looked = one.daysUntil(counted.dueOn()).filter(day -> !one.stands(day)).map(LocalDate::getYear);
            assertThat(counted.uncovered())
                    .isEqualTo(looked.filter(year -> !one.calendar().covers(year)).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static boolean countsWorkingDays(Try one) {
        return one.term().unit() == TermUnit.WORKING_DAY;
    }

    /** Whether that day takes one off the term. */
    private static boolean runs(Try one, LocalDate day) {
        return !one.stands(day) && (!countsWorkingDays(one) || one.calendar().isWorkingDay(day));
    }

    /** The day of the same name, or the last of a month that is too short; its eve where the first day counts. */
    private static LocalDate monthsAfter(Try one) {
        var month = YearMonth.from(one.start()).plusMonths(one.term().amount());
        boolean isShort = one.start().getDayOfMonth() > month.lengthOfMonth();
        var day = isShort ? month.atEndOfMonth() : month.atDay(one.start().getDayOfMonth());
        return one.term().countsFirstDay() && !isShort ? day.minusDays(1) : day;
    }

    private static LocalDate firstAfter(LocalDate start, MonthDay named) {
        return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
                .filter(day -> MonthDay.from(day).equals(named))
                .findFirst()
                .orElseThrow();
    }

    /** Some years with a notice, from the one of the start on; the others have none. */
    private static WorkingCalendar calendar(int first, Random random) {
        var years = new ArrayList<CalendarYear>();
        int noticed = random.nextInt(NOTICED + 1);
        for (int year = first; year < first + noticed; year++) {
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
        var latest = random.nextInt(3) == 0 ? MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(SHORTEST_MONTH)) : null;
        return new Term(1 + random.nextInt(most), unit, random.nextBoolean(), RollOver.values()[random.nextInt(2)], latest);
    }

    /** None, one or two, which do not touch; a suspension is agreed after the term has begun. */
    private static List<Pause> pauses(LocalDate start, Random random) {
        var pauses = new ArrayList<Pause>();
        var from = start.plusDays(2);
        for (int left = random.nextInt(3); left > 0; left--) {
            from = from.plusDays(random.nextInt(60));
            var until = from.plusDays(random.nextInt(40));
            pauses.add(new Pause(from, until));
            from = until.plusDays(2);
        }
        return pauses;
    }
}
