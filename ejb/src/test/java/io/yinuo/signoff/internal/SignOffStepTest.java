package io.yinuo.signoff.internal;

import static io.yinuo.signoff.internal.SampleSteps.NOW;
import static io.yinuo.signoff.internal.SampleSteps.inRound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.processes.ReplySignOff.ReturningStep;
import io.yinuo.shared.InvalidInput;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOffStepKind;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignOffStepTest {

    @Test
    @DisplayName("O3 退回须写明理由")
    void wantsAReasonForAReturn() {
        var silent = new Verdict(UUID.randomUUID(), Decision.RETURN, "  ", NOW);

        assertThatThrownBy(() -> new SignOffStep(SignOffStepKind.HEAD_REVIEW, inRound(1), null, silent))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void remembersRoundAndVersionOfTheText() {
        var verdict = new Verdict(UUID.randomUUID(), Decision.APPROVE, " 同意 ", NOW);

        var view = new SignOffStep(SignOffStepKind.SIGNATURE, inRound(2), null, verdict).view(null, "赵三");

        assertThat(view.round()).isEqualTo(2);
        assertThat(view.draftNumber()).isEqualTo(3);
        assertThat(view.note()).isEqualTo("同意");
    }

    @ParameterizedTest
    @EnumSource(ReturningStep.class)
    void standsForEveryStepThatTheModelCanReturnTo(ReturningStep returning) {
        assertThat(Stream.of(SignOffStepKind.values()).map(SignOffStepKind::returning).flatMap(Optional::stream))
                .containsOnlyOnce(returning);
    }

    @ParameterizedTest
    @EnumSource(value = SignOffStepKind.class, mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWAL")
    void isFoundByItsTaskInTheModel(SignOffStepKind kind) {
        assertThat(SignOffStepKind.of(kind.element())).isEqualTo(kind);
    }
}
