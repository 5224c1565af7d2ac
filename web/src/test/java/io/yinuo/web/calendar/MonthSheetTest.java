package io.yinuo.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.calendar.Calendars;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthSheetTest {

    private static final Texts CHINESE = Texts.in(Texts.CHINESE);

    @Test
    void putsEachDayBelowItsWeekdayWithWhatItIs() {
        var months = sheets(LocalDate.of(2023, 1, 16), LocalDate.of(2023, 2, 2));

        assertThat(months).extracting(MonthSheet::name).containsExactly("2023年1月", "2023年2月");
        assertThat(months.get(0).weeks()).hasSize(6).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(months.get(0).weeks().get(0)).containsSequence(DayCell.NONE, new DayCell("1", "outside", "", ""));
        assertThat(months.get(0).weeks().get(3).get(5)).isEqualTo(new DayCell("21", "holiday", "休", "春节"));
        assertThat(months.get(0).weeks().get(4).get(5)).isEqualTo(new DayCell("28", "adjusted_workday", "班", "春节"));
        assertThat(months.get(1).weeks().get(0).get(3).style()).isEqualTo("outside");
    }

    private static List<MonthSheet> sheets(LocalDate first, LocalDate end) {
        var calendar = Calendars.national();
        return MonthSheet.of(first.datesUntil(end).map(calendar::day).toList(), CHINESE, day -> DayCell.of(day, CHINESE));
    }
}
