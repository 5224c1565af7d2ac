package io.yinuo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackTermTest {

    private static final WorkingCalendar CALENDAR = Calendars.national();
    private static final LocalDate LONG_AGO = LocalDate.of(2022, 1, 1);
    private static final long SEED = 20_260_519L;

    @ParameterizedTest
    @DisplayName("T20 往前倒推：工作日跳过节假日、算上调休上班，自然日末日休息提前")
    @CsvSource({
        "2023-01-30, 3, WORKING_DAY, 2023-01-20",
        "2023-05-04, 4, WORKING_DAY, 2023-04-25",
        "2023-10-09, 3, WORKING_DAY, 2023-09-28",
        "2023-06-20, 3, CALENDAR_DAY, 2023-06-16",
        "2023-06-26, 3, CALENDAR_DAY, 2023-06-21",
        "2023-06-20, 5, CALENDAR_DAY, 2023-06-15"
    })
    void countsBackWithoutTheDayItself(LocalDate from, int amount, TermUnit unit, LocalDate due) {
        assertThat(back(amount, unit, null).countBackFrom(from, LONG_AGO, CALENDAR).dueOn()).isEqualTo(due);
    }

    @Test
    @DisplayName("T20 不迟于的日子更早时以它为准，休息日提前；不早于交办次日，也不晚于起点")
    void keepsWithinItsBounds() {
        var reply = LocalDate.of(2023, 7, 3);
        var start = LocalDate.of(2023, 4, 3);

        var early = back(3, TermUnit.WORKING_DAY, MonthDay.of(6, 24)).countBackFrom(reply, start, CALENDAR);
        var crowded = back(60, TermUnit.WORKING_DAY, null).countBackFrom(LocalDate.of(2023, 4, 10), start, CALENDAR);
        var none = back(5, TermUnit.WORKING_DAY, null).countBackFrom(start, start, CALENDAR);

        assertThat(early.strictOn()).isEqualTo(LocalDate.of(2023, 6, 24));
        assertThat(early.dueOn()).isEqualTo(LocalDate.of(2023, 6, 21));
        assertThat(crowded.dueOn()).isEqualTo(start.plusDays(1));
        assertThat(none.dueOn()).isEqualTo(start);
    }

    @Test
    @DisplayName("T20 任取日期和天数：倒推落在工作日上，越多越早，正着数回去正好是起点")
    void isTheInverseOfCounting() {
        var random = new Random(SEED);
        IntStream.range(0, 2_000).forEach(round -> {
            var from = LocalDate.of(2022, 6, 1).plusDays(random.nextInt(1_500));
            int amount = 1 + random.nextInt(60);
            var counted = back(amount, TermUnit.WORKING_DAY, null).countBackFrom(from, LONG_AGO, CALENDAR);
            var more = back(amount + 1, TermUnit.WORKING_DAY, null).countBackFrom(from, LONG_AGO, CALENDAR);

            assertThat(CALENDAR.isWorkingDay(counted.dueOn())).as("seed %d, round %d", SEED, round).isTrue();
            assertThat(more.dueOn()).as("seed %d, round %d", SEED, round).isBefore(counted.dueOn());
            assertThat(CALENDAR.workingDays(counted.dueOn().minusDays(1), from.minusDays(1)))
                    .as("seed %d, round %d: %d days before %s", SEED, round, amount, from)
                    .isEqualTo(amount);
        });
    }

    private static Term back(int amount, TermUnit unit, MonthDay latest) {
        return new Term(amount, unit, false, RollOver.PREVIOUS_WORKING_DAY, latest);
    }
}
