package io.yinuo.web.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.DraftStep;
import io.yinuo.drafting.DraftVersionView;
import io.yinuo.drafting.DraftView;
import io.yinuo.processes.ReplySignOff.UserTasks;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.signoff.SignOffStepView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewTextTest {

    private static final Instant MORNING = Instant.parse("2023-06-12T01:00:00Z");
    private static final DraftView CURRENT =
            new DraftView(UUID.randomUUID(), 4, List.of(), List.of(), List.of(), List.of(), "沈以宁", MORNING);
    private static final List<DraftVersionView> VERSIONS = List.of(
            version(4, DraftStep.OFFICE_REVIEW), version(3, DraftStep.REVISION), version(2, DraftStep.HEAD_REVIEW),
            version(1, DraftStep.DRAFTING));

    @Test
    void showsTheFirstTimeWhatReviewersChangedSinceTheDrafterHandedItIn() {
        var text = ReviewText.of(CURRENT, VERSIONS, List.of(), UserTasks.SIGN_REPLY);

        assertThat(text.since()).isEqualTo(3);
        assertThat(text.returnedBefore()).isFalse();
    }

    @Test
    void showsToWhoReturnedItWhatChangedSinceTheLastReturn() {
        var steps = List.of(
                step(SignOffStepKind.SIGNATURE, Decision.RETURN, 1, MORNING),
                step(SignOffStepKind.SIGNATURE, Decision.RETURN, 2, MORNING.plusSeconds(60)));

        var text = ReviewText.of(CURRENT, VERSIONS, steps, UserTasks.SIGN_REPLY);

        assertThat(text.since()).isEqualTo(2);
        assertThat(text.returnedBefore()).isTrue();
    }

    @Test
    void doesNotTakeTheReturnOfAnotherStepOrAnApprovalForAReturn() {
        var steps = List.of(
                step(SignOffStepKind.HEAD_REVIEW, Decision.RETURN, 1, MORNING),
                step(SignOffStepKind.SIGNATURE, Decision.APPROVE, 2, MORNING));

        assertThat(ReviewText.of(CURRENT, VERSIONS, steps, UserTasks.SIGN_REPLY).since()).isEqualTo(3);
    }

    private static DraftVersionView version(int number, DraftStep step) {
        return new DraftVersionView(number, step, "沈以宁", MORNING, true);
    }

    private static SignOffStepView step(SignOffStepKind kind, Decision decision, int draft, Instant at) {
        return new SignOffStepView(UUID.randomUUID(), kind, 1, null, "杨儿", decision, null, draft, at, List.of(), List.of());
    }
}
