package io.yinuo.web.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.shared.Refusal;
import io.yinuo.shared.StateConflict;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefusalWordsTest {

    @Test
    @DisplayName("逐件办理：被拒绝的、与他人同时办理的说明原因，办成的没有原因")
    void tellsOfEachStepWhetherItWasRefused() {
        assertThat(RefusalWords.refusalOf(() -> {})).isEmpty();
        assertThat(RefusalWords.refusalOf(() -> {
            throw new StateConflict("NOTHING_TO_URGE");
        })).map(Refusal::code).hasValue("NOTHING_TO_URGE");
        assertThat(RefusalWords.refusalOf(() -> {
            throw new IllegalStateException(new OptimisticLockException());
        })).map(Refusal::code).hasValue("CONCURRENT_CHANGE");
    }

    @Test
    @DisplayName("逐件办理：出了错的不当作拒绝")
    void leavesAFailureAFailure() {
        var failure = new IllegalStateException("broken");

        assertThatThrownBy(() -> RefusalWords.refusalOf(() -> {
            throw failure;
        })).isSameAs(failure);
    }
}
