package io.yinuo.signoff.internal;

import static io.yinuo.signoff.internal.SampleSteps.approval;
import static io.yinuo.signoff.internal.SampleSteps.refusal;
import static io.yinuo.signoff.internal.SampleSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.signoff.SignOffStepKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountersignPolicyTest {

    private static final UUID LEAD = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID CO_HANDLER = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.of(2024, 9, 1);

    @Test
    @DisplayName("O4 承诺责任科室与提出意见的协办科室会签")
    void asksOwnersAndCoHandlersOnceButNotTheLead() {
        var promises = List.of(promise(LEAD, "一"), promise(OWNER, "二"), promise(CO_HANDLER, "三"), promise(null, "四"));

        assertThat(CountersignPolicy.sections(LEAD, promises, List.of(CO_HANDLER)))
                .containsExactlyInAnyOrder(OWNER, CO_HANDLER);
    }

    @Test
    void countsAnAgreementToWhatIsPromised() {
        var promised = promise(OWNER, "明年开齐课后服务");
        var steps = List.of(agreement(1, OWNER, promised));

        assertThat(CountersignPolicy.hasAgreed(OWNER, List.of(promised), steps)).isTrue();
        assertThat(CountersignPolicy.hasAgreed(CO_HANDLER, List.of(promised), steps)).isFalse();
    }

    @Test
    @DisplayName("O8 新增或改动的承诺须重新会签")
    void countsNoAgreementToWordsThatTheSectionHasNotSeen() {
        var promised = promise(OWNER, "明年开齐课后服务");
        var steps = List.of(agreement(1, OWNER, promised));
        var another = promise(OWNER, "后年配齐心理教师");
        var earlier = PromisedItem.plain(
                promised.id(), promised.blockId(), promised.exactWords(), OWNER, null, DUE.minusYears(1), DueKind.DATED);
        var measured = PromisedItem.plain(
                promised.id(), promised.blockId(), promised.exactWords(), OWNER, "每校一名", DUE, DueKind.DATED);

        assertThat(CountersignPolicy.hasAgreed(OWNER, List.of(promised, another), steps)).isFalse();
        assertThat(CountersignPolicy.hasAgreed(OWNER, List.of(earlier), steps)).isFalse();
        assertThat(CountersignPolicy.hasAgreed(OWNER, List.of(measured), steps)).isFalse();
    }

    @Test
    void needsNoOneForAPromiseThatIsDropped() {
        var kept = promise(OWNER, "明年开齐课后服务");
        var steps = List.of(agreement(1, OWNER, kept, promise(OWNER, "后年配齐心理教师")));

        assertThat(CountersignPolicy.hasAgreed(OWNER, List.of(kept), steps)).isTrue();
        assertThat(CountersignPolicy.hasAgreed(OWNER, List.of(), steps)).isTrue();
    }

    @Test
    void countsTheLastAnswerOfASection() {
        var refused = step(SignOffStepKind.COUNTERSIGN, 2, OWNER, refusal(PERSON));

        assertThat(CountersignPolicy.hasAgreed(OWNER, List.of(), List.of(agreement(1, OWNER), refused))).isFalse();
        assertThat(CountersignPolicy.hasAgreed(OWNER, List.of(), List.of(refused, agreement(3, OWNER)))).isTrue();
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

    private static SignOffStep agreement(int round, UUID section, PromisedItem... promises) {
        var step = step(SignOffStepKind.COUNTERSIGN, round, section, approval(PERSON));
        step.agreeTo(List.of(promises));
        return step;
    }

    private static PromisedItem promise(UUID owner, String words) {
        return PromisedItem.plain(UUID.randomUUID(), UUID.randomUUID(), words, owner, null, DUE, DueKind.DATED);
    }
}
