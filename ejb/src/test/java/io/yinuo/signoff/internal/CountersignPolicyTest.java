package io.yinuo.signoff.internal;

import static io.yinuo.signoff.internal.SampleSteps.approval;
import static io.yinuo.signoff.internal.SampleSteps.refusal;
import static io.yinuo.signoff.internal.SampleSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.signoff.SignOffStepKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountersignPolicyTest {

    private static final UUID LEAD = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID CO_HANDLER = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();

    @Test
    @DisplayName("O4 承诺责任科室与提出意见的协办科室会签")
    void asksOwnersAndCoHandlersOnceButNotTheLead() {
        assertThat(CountersignPolicy.sections(
                        LEAD, List.of(LEAD, OWNER, CO_HANDLER), List.of(CO_HANDLER), List.of(), false))
                .containsExactlyInAnyOrder(OWNER, CO_HANDLER);
    }

    @Test
    void asksOnlyWhoHasNotAgreedYet() {
        var before = List.of(
                step(SignOffStepKind.COUNTERSIGN, 1, OWNER, approval(PERSON)),
                step(SignOffStepKind.COUNTERSIGN, 1, CO_HANDLER, refusal(PERSON)));

        assertThat(CountersignPolicy.sections(LEAD, List.of(OWNER), List.of(CO_HANDLER), before, false))
                .containsExactly(CO_HANDLER);
    }

    @Test
    void asksAllAgainWhenTheReviserWantsIt() {
        var before = List.of(step(SignOffStepKind.COUNTERSIGN, 1, OWNER, approval(PERSON)));

        assertThat(CountersignPolicy.sections(LEAD, List.of(OWNER), List.of(CO_HANDLER), before, true))
                .containsExactlyInAnyOrder(OWNER, CO_HANDLER);
    }

    @Test
    @DisplayName("O5 一个科室不同意即退回")
    void isReturnedByOneRefusalOfThisRound() {
        var steps = List.of(
                step(SignOffStepKind.COUNTERSIGN, 1, OWNER, refusal(PERSON)),
                step(SignOffStepKind.COUNTERSIGN, 2, OWNER, approval(PERSON)));

        assertThat(CountersignPolicy.isReturned(steps, 1)).isTrue();
        assertThat(CountersignPolicy.isReturned(steps, 2)).isFalse();
    }
}
