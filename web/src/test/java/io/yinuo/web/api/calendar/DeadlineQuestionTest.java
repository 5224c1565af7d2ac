package io.yinuo.web.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.DayKind;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.web.calendar.TermWords;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineQuestionTest {

    @Test
    void isAnsweredWithTheDayAndItsReasons() {
        var answer = answer("2023-01-16", "5", "WORKING_DAY");

        assertThat(answer.due()).isEqualTo(LocalDate.of(2023, 1, 28));
        assertThat(answer.strict()).isEqualTo(answer.due());
        assertThat(answer.skipped()).hasSize(7).contains(
                new DeadlineAnswer.Day(LocalDate.of(2023, 1, 21), DayKind.HOLIDAY, "春节"));
        assertThat(answer.sentence()).contains("第 5 个工作日是2023年1月28日");
        assertThat(answer.beyondCalendar()).isFalse();
    }

    @Test
    void tellsTheStrictDayBesideTheOneThatWasMovedOn() {
        var answer = answer("2022-07-01", "3", "MONTH");

        assertThat(answer.strict()).isEqualTo(LocalDate.of(2022, 10, 1));
        assertThat(answer.due()).isEqualTo(LocalDate.of(2022, 10, 8));
    }

    @Test
    void saysWhenTheYearIsNotKnown() {
        assertThat(answer("2026-12-30", "3", "WORKING_DAY").yearsWithoutNotice()).containsExactly(2027);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
        "null, 5, WORKING_DAY, start, REQUIRED",
        "' ', 5, WORKING_DAY, start, REQUIRED",
        "2023-02-30, 5, WORKING_DAY, start, DAY_UNREADABLE",
        "16.01.2023, 5, WORKING_DAY, start, DAY_UNREADABLE",
        "+999999999-01-01, 5, MONTH, start, YEAR_OUT_OF_BOUNDS",
        "2023-01-16, null, WORKING_DAY, amount, REQUIRED",
        "2023-01-16, five, WORKING_DAY, amount, NOT_A_WHOLE_NUMBER",
        "2023-01-16, 99999999999, WORKING_DAY, amount, NOT_A_WHOLE_NUMBER",
        "2023-01-16, 0, WORKING_DAY, amount, OUT_OF_BOUNDS",
        "2023-01-16, -5, CALENDAR_DAY, amount, OUT_OF_BOUNDS",
        "2023-01-16, 100000, MONTH, amount, OUT_OF_BOUNDS",
        "2023-01-16, 5, null, unit, REQUIRED",
        "2023-01-16, 5, WEEK, unit, TERM_UNIT_UNKNOWN"
    })
    void isRefusedInWordsWhenItCannotBeMeant(String start, String amount, String unit, String field, String code) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer(start, amount, unit))
                .satisfies(refused -> assertThat(refused.errors())
                        .singleElement()
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactly(field, code));
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> answer(null, null, null))
                .satisfies(refused -> assertThat(refused.errors()).hasSize(3));
    }

    private static DeadlineAnswer answer(String start, String amount, String unit) {
        var question = new DeadlineQuestion();
        question.start = start;
        question.amount = amount;
        question.unit = unit;
        var counted = question.term().countFrom(question.startsOn(), Calendars.national());
        return DeadlineAnswer.of(counted, new TermWords(Texts.in(Texts.CHINESE)));
    }
}
