package io.yinuo.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.calendar.SpecialDay;
import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearFileTest {

    private static final String HEAD = "年份,2027\n通知,试〔2026〕1号\n";

    @Test
    void readsAYearAsAPersonTypesIt() {
        var year = YearFile.read("\uFEFF# 试\r\nyear,2027年\r\n通知，试〔2026〕1号\r\n放假,2026年12月31日,2027/1/2,元旦\r\n\r\nwork,2027-1-3,,元旦\r\n");

        assertThat(year.year()).isEqualTo(2027);
        assertThat(year.notice()).isEqualTo("试〔2026〕1号");
        assertThat(year.days())
                .containsExactly(
                        new SpecialDay(LocalDate.of(2026, 12, 31), false, "元旦"),
                        new SpecialDay(LocalDate.of(2027, 1, 1), false, "元旦"),
                        new SpecialDay(LocalDate.of(2027, 1, 2), false, "元旦"),
                        new SpecialDay(LocalDate.of(2027, 1, 3), true, "元旦"));
    }

    @Test
    void writesWhatItReads() {
        assertThat(ShippedYears.all()).hasSize(5).allSatisfy(year -> assertThat(YearFile.read(YearFile.write(year)))
                .isEqualTo(year));
    }

    @ParameterizedTest
    @DisplayName("T6 放假安排文件：每处错误指明行号")
    @CsvSource(delimiter = '|', value = {
        "休息,2027-01-01,,元旦 | CALENDAR_LINE_UNREADABLE",
        "放假,2027-02-30,,春节 | CALENDAR_DATE_WRONG",
        "放假,明天,,春节 | CALENDAR_DATE_WRONG",
        "放假,2027-02-08,2027-02-01,春节 | CALENDAR_RANGE_WRONG",
        "放假,2027-02-01,2027-12-01,春节 | CALENDAR_RANGE_WRONG",
        "放假,2026-11-30,,春节 | CALENDAR_DAY_OUTSIDE",
        "放假,2028-01-01,,元旦 | CALENDAR_DAY_OUTSIDE",
        "上班,2027-02-01,,春节 | CALENDAR_WORK_ON_WEEKDAY",
        "放假,2027-02-01,, | CALENDAR_NAME_WRONG",
        "年份,2027 | CALENDAR_SAID_TWICE",
        "通知,又一份 | CALENDAR_SAID_TWICE"
    })
    void namesTheLineThatIsWrong(String line, String code) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> YearFile.read(HEAD + "放假,2027-01-01,,元旦\n" + line))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::code)
                        .containsExactly(code));
    }

    @Test
    void refusesADayThatIsSaidTwice() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> YearFile.read(HEAD + "放假,2027-05-01,2027-05-03,劳动节\n上班,2027-05-02,,劳动节"))
                .satisfies(refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                    assertThat(error.code()).isEqualTo("CALENDAR_DAY_TWICE");
                    assertThat(error.parameters()).containsExactly(4, LocalDate.of(2027, 5, 2), 3);
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "通知,试 / 放假,2027-01-01,,元旦 | CALENDAR_YEAR_MISSING",
        "年份,2027 / 放假,2027-01-01,,元旦 | CALENDAR_NOTICE_MISSING",
        "年份,2027 / 通知,试 | CALENDAR_WITHOUT_DAYS",
        "年份,1027 / 通知,试 / 放假,1027-01-01,,元旦 | CALENDAR_YEAR_WRONG"
    })
    void saysWhatIsMissing(String text, String code) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> YearFile.read(text.replace(" / ", "\n")))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(InvalidInput.FieldError::code)
                        .contains(code));
    }

    @Test
    void refusesWhatIsEmptyOrFarTooLong() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> YearFile.read(" "));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> YearFile.read("#".repeat(30_000)));
    }
}
