package io.yinuo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The years that come with the product, against a library that was made by others from the same notices. */
class NationalCalendarTest {

    private static final WorkingCalendar CALENDAR = Calendars.national();

    static Stream<LocalDate> everyDay() {
        return LocalDate.of(2022, 1, 1).datesUntil(LocalDate.of(2027, 1, 1));
    }

    @Test
    void knowsFiveYearsAndNoOther() {
        assertThat(CALENDAR.years()).containsExactly(2022, 2023, 2024, 2025, 2026);
    }

    @Test
    @DisplayName("T3 2022—2026年每一天与独立的日历库一致")
    void agreesWithTheLibraryOnEveryDay() {
        assertThat(everyDay()).hasSize(1826).allSatisfy(date -> assertThat(CALENDAR.isWorkingDay(date))
                .as("%s", date)
                .isEqualTo(libraryLetsWorkOn(date)));
    }

    @ParameterizedTest
    @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void countsTheWorkingDaysOfEachYear(int year, long days) {
        var eve = LocalDate.of(year - 1, 12, 31);

        assertThat(CALENDAR.workingDays(eve, eve.plusYears(1))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-21, HOLIDAY, 春节",
        "2023-01-28, ADJUSTED_WORKDAY, 春节",
        "2022-12-31, HOLIDAY, 元旦",
        "2023-01-14, WEEKEND, ''",
        "2023-01-16, WORKDAY, ''"
    })
    void saysWhatADayIs(LocalDate date, DayKind kind, String name) {
        assertThat(CALENDAR.day(date)).isEqualTo(new CalendarDay(date, kind, name));
    }

    @ParameterizedTest
    @MethodSource("years")
    void namesTheNoticeOfEachYear(int year) {
        assertThat(CALENDAR.year(year).orElseThrow().notice()).matches("国办发明电〔" + (year - 1) + "〕\\d+号");
    }

    static Stream<Integer> years() {
        return CALENDAR.years().stream();
    }

    private static boolean libraryLetsWorkOn(LocalDate date) {
        var noticed = LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        if (noticed != null) {
            return noticed.isWork();
        }
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
