package io.yinuo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.notification.NoticeKind;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final WorkingCalendar CALENDAR = Calendars.national();

    /** A Friday before the long holiday of October 2023, after which people work on Saturday the 7th. */
    private static final LocalDate DUE = LocalDate.of(2023, 9, 28);

    private static final LocalDate START = LocalDate.of(2023, 6, 28);

    @ParameterizedTest
    @DisplayName("T13 提醒按工作日往前数，超期按工作日往后数，节假日不算")
    @CsvSource({
        "REMINDER, 2023-09-21",
        "OVERDUE, 2023-10-07",
        "URGING, 2023-10-07",
        "SUPERVISION, 2023-10-11",
        "CIRCULAR, 2023-10-18"
    })
    void countsWorkingDaysBeforeAndAfter(NoticeKind stage, LocalDate first) {
        assertThat(isDue(stage, first.minusDays(1))).isFalse();
        assertThat(isDue(stage, first)).isTrue();
    }

    @Test
    @DisplayName("T13 期限已过就不再发到期提醒")
    void remindsNoMoreOnceTheDayIsPast() {
        assertThat(isDue(NoticeKind.REMINDER, DUE)).isTrue();
        assertThat(isDue(NoticeKind.REMINDER, DUE.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("T13 短期限在末日前一个工作日提醒")
    void remindsOfAShortDeadlineOnItsEve() {
        var began = LocalDate.of(2023, 9, 25);
        var deadline = deadline(began, DUE);

        assertThat(Ladder.USUAL.isDue(NoticeKind.REMINDER, deadline, CALENDAR, DUE.minusDays(2))).isFalse();
        assertThat(Ladder.USUAL.isDue(NoticeKind.REMINDER, deadline, CALENDAR, DUE.minusDays(1))).isTrue();
    }

    @Test
    void climbsStepByStep() {
        assertThatCode(Ladder.USUAL::check).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Ladder(0, 5, 5, 61, InnerSignals.SILENT).check())
                .satisfies(refused -> assertThat(refused.errors()).extracting(FieldError::field)
                        .containsExactly("remindBefore", "superviseAfter", "circulateAfter"));
    }

    @ParameterizedTest
    @DisplayName("T21 局内期限默认只提醒，本局开了才逐级催办，也可以不提醒")
    @CsvSource({
        "SILENT, REMINDER, false",
        "REMIND, REMINDER, true",
        "REMIND, OVERDUE, true",
        "REMIND, URGING, false",
        "REMIND, CIRCULAR, false",
        "URGE, URGING, true",
        "URGE, CIRCULAR, true"
    })
    void urgesForInnerDaysOnlyWhereTheBureauSaysSo(InnerSignals inner, NoticeKind stage, boolean heard) {
        var ladder = new Ladder(5, 1, 5, 10, inner);
        var own = new DeadlineView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.INNER_DRAFT, START, DUE, DUE, null, false, false);
        var day = stage == NoticeKind.REMINDER ? DUE : LocalDate.of(2023, 10, 31);

        assertThat(ladder.isDue(stage, own, CALENDAR, day)).isEqualTo(heard);
        assertThat(ladder.isDue(stage, deadline(START, DUE), CALENDAR, day)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("PB6 公开期限只提醒办公室，不逐级催办")
    @CsvSource({"REMINDER, true", "OVERDUE, true", "URGING, false", "SUPERVISION, false", "CIRCULAR, false"})
    void remindsTheOfficeOfThePublicationAndUrgesNobody(NoticeKind stage, boolean heard) {
        var publication = new DeadlineView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.PUBLICATION, START, DUE, DUE, null, false, false);
        var day = stage == NoticeKind.REMINDER ? DUE : LocalDate.of(2023, 10, 31);

        assertThat(Ladder.USUAL.isDue(stage, publication, CALENDAR, day)).isEqualTo(heard);
    }

    private static boolean isDue(NoticeKind stage, LocalDate today) {
        return Ladder.USUAL.isDue(stage, deadline(START, DUE), CALENDAR, today);
    }

    private static DeadlineView deadline(LocalDate startsOn, LocalDate dueOn) {
        return new DeadlineView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.REPLY, startsOn, dueOn, dueOn, null, false, false);
    }
}
