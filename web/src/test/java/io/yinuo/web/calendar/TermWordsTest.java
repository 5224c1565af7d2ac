package io.yinuo.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermWordsTest {

    private static final WorkingCalendar CALENDAR = Calendars.national();

    @Test
    @DisplayName("T7 说明跨春节的期限：跳过哪些天、为什么、依据哪份通知")
    void explainsATermAcrossTheSpringFestival() {
        assertThat(explained(2023, 1, 16, 5, TermUnit.WORKING_DAY))
                .isEqualTo("从2023年1月16日的次日起算，第 5 个工作日是2023年1月28日。"
                        + "其间 7 天休息不计：2023年1月21日至2023年1月27日（春节）。"
                        + "调休上班、照计工作日的有：2023年1月28日（春节）。放假安排依据国办发明电〔2022〕16号。");
    }

    @Test
    @DisplayName("T7 说明月末与顺延")
    void explainsAMonthThatEndsOnAHoliday() {
        assertThat(explained(2022, 7, 1, 3, TermUnit.MONTH))
                .isEqualTo("从2022年7月1日的次日起算，满 3 个月是2022年10月1日。"
                        + "这一天不上班，2022年10月1日至2022年10月7日（国庆节）都顺过，到下一个工作日2022年10月8日为止。"
                        + "调休上班、照计工作日的有：2022年10月8日（国庆节）。放假安排依据国办发明电〔2021〕11号。");
    }

    @Test
    @DisplayName("T5 没有放假安排的年份要说出来")
    void saysThatAYearIsNotKnown() {
        assertThat(explained(2026, 12, 30, 3, TermUnit.WORKING_DAY))
                .endsWith("2027年的放假安排还没有收录，这部分只按周末推算，收录后须重新计算。");
    }

    @Test
    void speaksEnglishToWhoeverAsksForIt() {
        var counted = Term.of(5, TermUnit.WORKING_DAY).countFrom(LocalDate.of(2023, 6, 19), CALENDAR);

        assertThat(new TermWords(Texts.in(Texts.ENGLISH)).explain(counted))
                .startsWith("Counted from the day after 19 Jun 2023, working day no. 5 is 27 Jun 2023. "
                        + "3 rest day(s) on the way are not counted: 22 Jun 2023 to 24 Jun 2023 (public holiday 端午节).");
    }

    private static String explained(int year, int month, int day, int amount, TermUnit unit) {
        var counted = Term.of(amount, unit).countFrom(LocalDate.of(year, month, day), CALENDAR);
        return new TermWords(Texts.in(Texts.CHINESE)).explain(counted);
    }
}
