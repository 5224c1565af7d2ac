package io.yinuo.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.assignment.AnswerReturn;
import io.yinuo.assignment.AskReturn;
import io.yinuo.assignment.ReturnStatus;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnPolicyTest {

    private static final LocalDate REFERRED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final Instant NOW = Instant.parse("2026-03-20T01:00:00Z");

    @Test
    @DisplayName("RT1 期限内发出的申请，过后补记也可以；期限外的不可以")
    void countsTheDayOnWhichTheRequestWentOut() {
        assertThatCode(() -> check(ask("不属本局职责", LAST_DAY), SuggestionStatus.ASSIGNING)).doesNotThrowAnyException();

        assertThat(codes(ask("不属本局职责", LAST_DAY.plusDays(1)))).containsExactly("RETURN_WINDOW_OVER");
        assertThat(codes(ask(" ", null))).containsExactly("REQUIRED", "REQUIRED");
        assertThat(codes(ask("不属本局职责", REFERRED.minusDays(1)))).containsExactly("DAY_BETWEEN");
    }

    @ParameterizedTest
    @EnumSource(
            value = SuggestionStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REGISTERED", "ASSIGNING", "ASSIGNED", "HANDLING"})
    @DisplayName("RT1 进入审签后不再退办")
    void isNotForAMatterWhoseReplyIsWithTheReviewers(SuggestionStatus status) {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> check(ask("不属本局职责", LAST_DAY), status))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("RETURN_TOO_LATE"));
    }

    @Test
    @DisplayName("RT2 已经签发的，只能登记不同意")
    void isNotTakenBackOnceItsLetterIsSigned() {
        ReturnPolicy.check(answer(true, TODAY), SuggestionStatus.IN_SIGN_OFF, LAST_DAY, TODAY);
        ReturnPolicy.check(answer(false, TODAY), SuggestionStatus.SIGNED, LAST_DAY, TODAY);

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> ReturnPolicy.check(answer(true, TODAY), SuggestionStatus.SIGNED, LAST_DAY, TODAY))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("RETURN_SIGNED"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ReturnPolicy.check(
                answer(true, LAST_DAY.minusDays(1)), SuggestionStatus.HANDLING, LAST_DAY, TODAY));
    }

    @Test
    @DisplayName("RT2 只答复一次；不同意的，没有改交单位")
    void isAnsweredOnce() {
        var asked = new ReferralReturn(ask("不属本局职责", LAST_DAY), UUID.randomUUID(), NOW);
        asked.answer(answer(false, TODAY), UUID.randomUUID(), NOW);

        assertThat(asked.view("某秘书").status()).isEqualTo(ReturnStatus.REFUSED);
        assertThat(asked.view("某秘书").newUnit()).isNull();
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> asked.answer(answer(true, TODAY), UUID.randomUUID(), NOW))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("RETURN_ANSWERED"));
    }

    private static AskReturn ask(String reason, LocalDate on) {
        return new AskReturn(UUID.randomUUID(), reason, "市民政局", on);
    }

    private static AnswerReturn answer(boolean accepted, LocalDate on) {
        return new AnswerReturn(UUID.randomUUID(), 0, accepted, on, "某联络员", "市民政局", null);
    }

    private static void check(AskReturn asked, SuggestionStatus status) {
        ReturnPolicy.check(asked, status, REFERRED, LAST_DAY, TODAY);
    }

    private static List<String> codes(AskReturn asked) {
        try {
            check(asked, SuggestionStatus.HANDLING);
            return List.of();
        } catch (InvalidInput wrong) {
            return wrong.errors().stream().map(FieldError::code).toList();
        }
    }
}
