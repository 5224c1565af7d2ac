package io.yinuo.signoff.internal;

import static io.yinuo.signoff.internal.SampleSteps.NOW;
import static io.yinuo.signoff.internal.SampleSteps.approval;
import static io.yinuo.signoff.internal.SampleSteps.inRound;
import static io.yinuo.signoff.internal.SampleSteps.step;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOffStepKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeparationPolicyTest {

    private static final UUID PERSON = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(SignOffStepKind.class)
    @DisplayName("O1 拟稿人不得审稿、签发")
    void refusesTheDrafterAtEveryStep(SignOffStepKind kind) {
        assertThatThrownBy(() -> SeparationPolicy.check(kind, inRound(1), Standing.DRAFTER, List.of(), approval(PERSON)))
                .isInstanceOf(Forbidden.class)
                .hasMessage(kind == SignOffStepKind.SIGNATURE ? "DRAFTER_MAY_NOT_SIGN" : "DRAFTER_MAY_NOT_REVIEW");
    }

    @Test
    @DisplayName("O7 无他人可审时并入拟稿，须说明；签发不得并入")
    void mergesAReviewThatOnlyDraftersCouldMakeWithANote() {
        var noted = new Verdict(PERSON, Decision.APPROVE, "本科室仅一名负责人，拟稿时已复核", NOW);

        assertThatThrownBy(() -> SeparationPolicy.check(
                        SignOffStepKind.HEAD_REVIEW, inRound(1), Standing.ONLY_DRAFTERS, List.of(), approval(PERSON)))
                .isInstanceOf(InvalidInput.class);
        assertThatCode(() -> SeparationPolicy.check(
                        SignOffStepKind.HEAD_REVIEW, inRound(1), Standing.ONLY_DRAFTERS, List.of(), noted))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SeparationPolicy.check(
                        SignOffStepKind.SIGNATURE, inRound(1), Standing.ONLY_DRAFTERS, List.of(), noted))
                .isInstanceOf(Forbidden.class)
                .hasMessage("DRAFTER_MAY_NOT_SIGN");
    }

    @Test
    @DisplayName("O2 一人担任两个环节须说明")
    void wantsANoteOfWhoHoldsASecondStepOfTheRound() {
        var head = step(SignOffStepKind.HEAD_REVIEW, 1, null, approval(PERSON));
        var noted = new Verdict(PERSON, Decision.APPROVE, "主任外出，受托核稿", NOW);

        assertThatThrownBy(() -> SeparationPolicy.check(
                        SignOffStepKind.OFFICE_REVIEW, inRound(1), Standing.REVIEWER, List.of(head), approval(PERSON)))
                .isInstanceOf(InvalidInput.class);
        assertThatCode(() -> SeparationPolicy.check(
                        SignOffStepKind.OFFICE_REVIEW, inRound(1), Standing.REVIEWER, List.of(head), noted))
                .doesNotThrowAnyException();
    }

    @Test
    void letsThePersonDecideAgainWhatCameBack() {
        var earlier = step(SignOffStepKind.SIGNATURE, 1, null, approval(PERSON));
        var otherRound = step(SignOffStepKind.HEAD_REVIEW, 1, null, approval(PERSON));

        assertThatCode(() -> SeparationPolicy.check(
                        SignOffStepKind.SIGNATURE, inRound(1), Standing.REVIEWER, List.of(earlier), approval(PERSON)))
                .doesNotThrowAnyException();
        assertThatCode(() -> SeparationPolicy.check(
                        SignOffStepKind.OFFICE_REVIEW, inRound(2), Standing.REVIEWER, List.of(otherRound), approval(PERSON)))
                .doesNotThrowAnyException();
    }
}
