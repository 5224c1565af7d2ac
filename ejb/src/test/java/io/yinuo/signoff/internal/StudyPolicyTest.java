package io.yinuo.signoff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.directory.StudyScope;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.InvalidInput;
import io.yinuo.signoff.RecordStudy;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyPolicyTest {

    private static final LocalDate REFERRED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @ParameterizedTest
    @CsvSource({
        "KEY_MATTERS, true, A, true",
        "KEY_MATTERS, false, D, false",
        "KEY_AND_UNRESOLVED, false, A, false",
        "KEY_AND_UNRESOLVED, false, B, false",
        "KEY_AND_UNRESOLVED, false, C, true",
        "KEY_AND_UNRESOLVED, false, D, true",
        "KEY_AND_UNRESOLVED, true, A, true",
        "ALL_REPLIES, false, A, true"
    })
    void isRequiredByTheScopeOfTheBureau(StudyScope scope, boolean key, ReplyOutcome outcome, boolean required) {
        assertThat(StudyPolicy.isRequired(scope, key, reply(ReplyKind.FIRST, 1, ReplyStatus.IN_SIGN_OFF, outcome, null)))
                .isEqualTo(required);
    }

    @Test
    void isNeverRequiredForAnOpinionToAnotherUnit() {
        var opinion = reply(ReplyKind.CONTRIBUTION, 1, ReplyStatus.IN_SIGN_OFF, null, null);

        assertThat(StudyPolicy.isRequired(StudyScope.ALL_REPLIES, true, opinion)).isFalse();
    }

    @Test
    void countsAMeetingByTheDayOfTheSignature() {
        var reply = reply(ReplyKind.FIRST, 1, ReplyStatus.IN_SIGN_OFF, ReplyOutcome.A, null);

        assertThat(StudyPolicy.isStudied(reply, List.of(reply), List.of(), TODAY)).isFalse();
        assertThat(StudyPolicy.isStudied(reply, List.of(reply), List.of(TODAY.plusDays(1)), TODAY)).isFalse();
        assertThat(StudyPolicy.isStudied(reply, List.of(reply), List.of(TODAY), TODAY)).isTrue();
    }

    @Test
    void wantsAnotherMeetingForTheSecondReply() {
        var signedOn = LocalDate.of(2026, 5, 8);
        var first = reply(ReplyKind.FIRST, 1, ReplyStatus.DELIVERED, ReplyOutcome.A, signedOn);
        var second = reply(ReplyKind.REHANDLING, 2, ReplyStatus.IN_SIGN_OFF, ReplyOutcome.A, null);

        assertThat(StudyPolicy.isStudied(second, List.of(first, second), List.of(signedOn.minusDays(1)), TODAY)).isFalse();
        assertThat(StudyPolicy.isStudied(second, List.of(first, second), List.of(signedOn), TODAY)).isTrue();
    }

    @Test
    @DisplayName("CS1 承诺的再次答复不影响后面答复的集体研究；它自己仍须在前一份答复之后研究")
    void doesNotMindALetterOnPromisesBesideTheMatter() {
        var signedOn = LocalDate.of(2026, 5, 8);
        var between = LocalDate.of(2026, 5, 20);
        var first = reply(ReplyKind.FIRST, 1, ReplyStatus.DELIVERED, ReplyOutcome.B, signedOn);
        var further = reply(ReplyKind.SUPPLEMENTARY, 2, ReplyStatus.DELIVERED, ReplyOutcome.A, between.plusDays(1));
        var second = reply(ReplyKind.REHANDLING, 3, ReplyStatus.IN_SIGN_OFF, ReplyOutcome.A, null);
        var again = reply(ReplyKind.SUPPLEMENTARY, 4, ReplyStatus.IN_SIGN_OFF, ReplyOutcome.A, null);
        var all = List.of(first, further, second, again);

        assertThat(StudyPolicy.isStudied(second, all, List.of(signedOn.minusDays(1)), TODAY)).isFalse();
        assertThat(StudyPolicy.isStudied(second, all, List.of(between), TODAY)).isTrue();
        assertThat(StudyPolicy.isStudied(again, all, List.of(between), TODAY)).isFalse();
        assertThat(StudyPolicy.isStudied(again, all, List.of(between.plusDays(1)), TODAY)).isTrue();
    }

    @Test
    void namesAllThatIsMissing() {
        assertThatCode(() -> check(TODAY, "局党组会", "局领导班子", "同意答复稿")).doesNotThrowAnyException();
        var refused = catchThrowableOfType(InvalidInput.class, () -> check(REFERRED.minusDays(1), " ", null, ""));

        assertThat(refused.errors())
                .extracting(error -> error.field() + " " + error.code())
                .containsExactly("heldOn STUDY_DAY", "meeting REQUIRED", "participants REQUIRED", "conclusion REQUIRED");
    }

    private static void check(LocalDate on, String meeting, String participants, String conclusion) {
        StudyPolicy.check(new RecordStudy(UUID.randomUUID(), on, meeting, participants, conclusion, null), REFERRED, TODAY);
    }

    private static ReplyView reply(ReplyKind kind, int ordinal, ReplyStatus status, ReplyOutcome outcome, LocalDate signedOn) {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "示例市教育局", kind, ordinal, status, "答复", "代表",
                outcome, null, null, null, null, null, null, null, signedOn, null, null, null, 1, 1, 1, null, null);
    }
}
