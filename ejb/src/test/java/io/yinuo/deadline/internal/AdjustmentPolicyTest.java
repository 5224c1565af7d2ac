package io.yinuo.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.Pause;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.calendar.WorkingCalendar;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.RecordConsent;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.shared.StateConflict;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdjustmentPolicyTest {

    private static final WorkingCalendar CALENDAR = Calendars.national();
    private static final LocalDate START = LocalDate.of(2023, 3, 20);
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2023, 6, 20);
    private static final LocalDate LIMIT = LocalDate.of(2023, 9, 20);

    private final Deadline reply = deadline(DeadlineKind.REPLY);

    @Test
    @DisplayName("T11 延期只能延长，最迟六个月")
    void extendsToALaterDayWithinTheLimit() {
        assertThatCode(() -> check(extension(DUE.plusDays(1)))).doesNotThrowAnyException();
        assertThatCode(() -> check(extension(LIMIT))).doesNotThrowAnyException();
        assertThat(errorOf(() -> check(extension(DUE)))).isEqualTo("lastDay ADJUSTMENT_SHORTENS");
        assertThat(errorOf(() -> check(extension(LIMIT.plusDays(1))))).isEqualTo("lastDay ADJUSTMENT_BEYOND_LIMIT");
    }

    @Test
    @DisplayName("T11 期限过了、完成了、或者是内部的期限，不能申请")
    void isAskedForInTimeAndForWhatIsOwedOutside() {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> AdjustmentPolicy.check(extension(LIMIT), reply, CALENDAR, DUE.plusDays(1)))
                .withMessageContaining("ADJUSTMENT_TOO_LATE");
        assertThat(AdjustmentPolicy.admits(deadline(DeadlineKind.ASSIGNMENT))).isFalse();
        assertThat(AdjustmentPolicy.admits(deadline(DeadlineKind.RATING))).isFalse();
        reply.meet(TODAY);
        assertThat(AdjustmentPolicy.admits(reply)).isFalse();
    }

    @Test
    @DisplayName("T11 重新答复最迟三个月")
    void givesASecondReplyThreeMonths() {
        assertThat(AdjustmentPolicy.limit(deadline(DeadlineKind.REHANDLING))).isEqualTo(START.plusMonths(3));
    }

    @Test
    @DisplayName("T12 中止从今天到期限届满之间开始，不早于开始之日结束，同样不超过上限")
    void suspendsFromTodayOnWithinTheLimit() {
        assertThatCode(() -> check(suspension(TODAY, TODAY.plusDays(30)))).doesNotThrowAnyException();
        assertThat(errorOf(() -> check(suspension(TODAY.minusDays(1), TODAY)))).isEqualTo("firstDay SUSPENSION_FIRST_DAY");
        assertThat(errorOf(() -> check(suspension(DUE.plusDays(1), LIMIT)))).isEqualTo("firstDay SUSPENSION_FIRST_DAY");
        assertThat(errorOf(() -> check(suspension(TODAY, TODAY.minusDays(1))))).isEqualTo("lastDay SUSPENSION_LAST_DAY");
        assertThat(errorOf(() -> check(suspension(TODAY, TODAY.plusDays(100))))).isEqualTo("lastDay ADJUSTMENT_BEYOND_LIMIT");
    }

    @Test
    void namesWhatIsMissing() {
        var nothing = new RequestAdjustment(reply.caseId(), reply.id(), null, null, null, " ");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> check(nothing))
                .satisfies(refused -> assertThat(refused.errors()).extracting(FieldError::field)
                        .containsExactly("kind", "lastDay", "reason"));
    }

    @Test
    void wantsAReasonForEveryNo() {
        assertThat(errorOf(() -> AdjustmentPolicy.checkDecision(false, " "))).isEqualTo("note REQUIRED");
        assertThatCode(() -> AdjustmentPolicy.checkDecision(true, null)).doesNotThrowAnyException();
        var declined = new RecordConsent("t", false, TODAY, "某联络员", null, null);
        assertThat(errorOf(() -> AdjustmentPolicy.check(declined, TODAY, TODAY))).isEqualTo("note REQUIRED");
        var early = new RecordConsent("t", true, TODAY.minusDays(1), "某联络员", null, null);
        assertThat(errorOf(() -> AdjustmentPolicy.check(early, TODAY, TODAY))).isEqualTo("answeredOn CONSENT_DATE");
    }

    @Test
    void resumesBetweenTheBeginningAndTheEndOfTheSuspension() {
        var pause = new Pause(TODAY, TODAY.plusDays(9));

        assertThatCode(() -> AdjustmentPolicy.checkResumption(TODAY.plusDays(3), pause, TODAY.plusDays(5))).doesNotThrowAnyException();
        assertThatCode(() -> AdjustmentPolicy.checkResumption(TODAY.plusDays(10), pause, TODAY.plusDays(40))).doesNotThrowAnyException();
        assertThat(errorOf(() -> AdjustmentPolicy.checkResumption(TODAY.plusDays(6), pause, TODAY.plusDays(5)))).startsWith("resumedOn");
        assertThat(errorOf(() -> AdjustmentPolicy.checkResumption(TODAY.plusDays(11), pause, TODAY.plusDays(40)))).startsWith("resumedOn");
    }

    private void check(RequestAdjustment command) {
        AdjustmentPolicy.check(command, reply, CALENDAR, TODAY);
    }

    private RequestAdjustment extension(LocalDate to) {
        return new RequestAdjustment(reply.caseId(), reply.id(), AdjustmentKind.EXTENSION, null, to, "需实地核查");
    }

    private RequestAdjustment suspension(LocalDate from, LocalDate until) {
        return new RequestAdjustment(reply.caseId(), reply.id(), AdjustmentKind.SUSPENSION, from, until, "等待上级批复");
    }

    private static String errorOf(ThrowingCallable attempt) {
        var refused = catchThrowableOfType(InvalidInput.class, attempt);
        assertThat(refused).isNotNull();
        return refused.errors().get(0).field() + " " + refused.errors().get(0).code();
    }

    private static Deadline deadline(DeadlineKind kind) {
        var deadline = new Deadline(UUID.randomUUID(), UUID.randomUUID(), kind);
        deadline.run(Term.of(3, TermUnit.MONTH), "", START, CALENDAR);
        return deadline;
    }
}
