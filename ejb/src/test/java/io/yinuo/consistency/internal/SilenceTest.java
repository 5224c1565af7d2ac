package io.yinuo.consistency.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.calendar.Calendars;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("期限已过而没有提醒：过两个整工作日才算问题")
class SilenceTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, 2026-05-18, 2026-05-15", // due on Friday: Monday and Tuesday are over on Wednesday
        "2026-05-19, 2026-05-15, 2026-05-14",
        "2026-05-17, 2026-05-14, 2026-05-13", // on a Sunday nothing is newly late
        "2026-05-11, 2026-05-08, 2026-05-07", // people work on Saturday the 9th
        "2026-05-07, 2026-04-30, 2026-04-29", // the holidays of May
        "2026-10-09, 2026-09-30, 2026-09-29"
    })
    void countsByTheCalendar(LocalDate today, LocalDate since, LocalDate late) {
        var calendar = Calendars.national();

        assertThat(Silence.since(today, calendar)).isEqualTo(since).isAfter(late);
        assertThat(calendar.workingDays(late, today.minusDays(1))).isGreaterThanOrEqualTo(2);
        assertThat(calendar.workingDays(since, today.minusDays(1))).isLessThan(2);
    }
}
