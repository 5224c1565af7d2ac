package io.yinuo.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.yinuo.calendar.CalendarYear;
import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.SpecialDay;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.shared.InvalidInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearPolicyTest {

    private static final WorkingCalendar CALENDAR = Calendars.national();

    @ParameterizedTest
    @DisplayName("T6 年份要连续：可改已有的年份，或接着往下一年")
    @CsvSource({"2022, true", "2026, true", "2027, true", "2028, false", "2021, false"})
    void takesKnownYearsAndTheNextOne(int year, boolean fits) {
        var settled = year(year, LocalDate.of(year, 1, 1), false);

        if (fits) {
            assertThatNoException().isThrownBy(() -> YearPolicy.check(settled, CALENDAR));
        } else {
            assertThat(codeOf(settled)).isEqualTo("CALENDAR_YEAR_GAP");
        }
    }

    @Test
    @DisplayName("T6 与相邻年份的安排相抵触的，不予接受")
    void refusesADayOfWhichTheNeighbourSaysSomethingElse() {
        assertThat(codeOf(year(2022, LocalDate.of(2022, 12, 31), true))).isEqualTo("CALENDAR_OVERLAP");
        assertThatNoException()
                .isThrownBy(() -> YearPolicy.check(year(2022, LocalDate.of(2022, 12, 31), false), CALENDAR));
    }

    @Test
    void readsUtf8AndGb18030AndNothingElse() {
        var words = "年份,2027";

        assertThat(FileText.of(words.getBytes(StandardCharsets.UTF_8))).isEqualTo(words);
        assertThat(FileText.of(words.getBytes(Charset.forName("GB18030")))).isEqualTo(words);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> FileText.of(new byte[] {(byte) 0xff, (byte) 0xff}));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> FileText.of(new byte[200_000]));
    }

    private static String codeOf(CalendarYear year) {
        try {
            YearPolicy.check(year, CALENDAR);
            return "none";
        } catch (InvalidInput refused) {
            return refused.errors().get(0).code();
        }
    }

    private static CalendarYear year(int year, LocalDate day, boolean works) {
        return new CalendarYear(year, "试", List.of(new SpecialDay(day, works, "试")));
    }
}
