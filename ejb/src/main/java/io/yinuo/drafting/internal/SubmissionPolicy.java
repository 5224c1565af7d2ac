package io.yinuo.drafting.internal;

import io.yinuo.directory.OutcomeSet;
import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.RequestView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a draft must hold before anybody is asked to review it (rules C1, PR4, H6, H7). */
final class SubmissionPolicy {

    private final Draft draft;
    private final InvalidInput.Check check = new InvalidInput.Check();

    private SubmissionPolicy(Draft draft) {
        this.draft = draft;
    }

    /** @throws InvalidInput naming each thing that is missing */
    static void check(Draft draft, List<RequestView> requests, OutcomeSet outcomes) {
        new SubmissionPolicy(draft).heading(outcomes).text().requests(requests).check.done();
    }

    private SubmissionPolicy heading(OutcomeSet outcomes) {
        var heading = draft.heading();
        check.text(heading.title(), "title", 300)
                .text(heading.mainRecipient(), "mainRecipient", 500)
                .present(heading.outcome(), "outcome")
                .present(heading.disclosure(), "disclosure")
                .that(isIn(outcomes, heading.outcome()), "outcome", "OUTCOME_NOT_IN_SET", heading.outcome());
        if (Optional.ofNullable(heading.disclosure()).filter(Disclosure::needsGround).isPresent()) {
            check.text(heading.withholdingGround(), "withholdingGround", 500);
        }
        return this;
    }

    private static boolean isIn(OutcomeSet outcomes, ReplyOutcome outcome) {
        return outcome != ReplyOutcome.D || outcomes == OutcomeSet.NATIONAL;
    }

    private SubmissionPolicy text() {
        boolean empty = draft.blocks().stream().allMatch(block -> block.text().isBlank());
        check.that(!empty, "blocks", "REQUIRED");
        return this;
    }

    private SubmissionPolicy requests(List<RequestView> requests) {
        check.that(!requests.isEmpty(), "answers", "REQUESTS_NOT_LISTED");
        for (RequestView request : requests) {
            check.that(
                    answerTo(request.id()).filter(this::isComplete).isPresent(),
                    "answers[" + request.position() + "]",
                    "REQUEST_UNANSWERED",
                    request.position(),
                    request.text());
        }
        boolean promised = draft.answers().stream().anyMatch(answer -> answer.state() == AnswerState.PROMISED);
        check.that(!promised || !draft.promises().isEmpty(), "promises", "PROMISE_NOT_LISTED");
        return this;
    }

    private Optional<RequestAnswer> answerTo(UUID requestId) {
        return draft.answers().stream().filter(answer -> answer.requestId().equals(requestId)).findFirst();
    }

    private boolean isComplete(RequestAnswer answer) {
        boolean inText = draft.block(answer.blockId()).filter(block -> !block.text().isBlank()).isPresent();
        return inText && !answer.summary().isBlank();
    }
}
