package io.yinuo.drafting.internal;

import io.yinuo.directory.OutcomeSet;
import io.yinuo.drafting.AnswerPart;
import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.AnsweredPromise;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.TextParts;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.RequestView;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a draft must hold before anybody is asked to review it (rules C1, C11, PR4, H6, H7). */
final class SubmissionPolicy {

    private static final Set<AnswerPart> ALL = EnumSet.allOf(AnswerPart.class);

    private final Draft draft;
    private final InvalidInput.Check check = new InvalidInput.Check();

    private SubmissionPolicy(Draft draft) {
        this.draft = draft;
    }

    /** @throws InvalidInput naming each thing that is missing */
    static void check(Draft draft, List<RequestView> requests, OutcomeSet outcomes) {
        new SubmissionPolicy(draft).heading(outcomes).text().requests(requests).check.done();
    }

    /**
     * An opinion for the unit that answers has neither class nor disclosure, and leaves the requests that are not the
     * bureau's to that unit (rule CB2).
     *
     * @throws InvalidInput naming each thing that is missing
     */
    static void checkContribution(Draft draft) {
        new SubmissionPolicy(draft).addressed().withoutClass().text().promises().check.done();
    }

    /**
     * A further reply on promises has its own class and disclosure, and quotes each promise that it takes up; the requests
     * were answered before (rule PR18).
     *
     * @throws InvalidInput naming each thing that is missing
     */
    static void checkFurther(Draft draft, List<AnsweredPromise> answered, OutcomeSet outcomes) {
        new SubmissionPolicy(draft).heading(outcomes).text().quoting(answered).check.done();
    }

    private SubmissionPolicy quoting(List<AnsweredPromise> answered) {
        for (AnsweredPromise promise : answered) {
            check.that(
                    draft.blocks().stream().anyMatch(block -> promise.isQuotedBy(block.text())), "blocks",
                    "ANSWERED_PROMISE_MISSING", promise.exactWords());
        }
        return this;
    }

    private SubmissionPolicy withoutClass() {
        check.that(draft.heading().outcome() == null, "outcome", "OPINION_WITHOUT_CLASS")
                .that(draft.heading().disclosure() == null, "disclosure", "OPINION_WITHOUT_CLASS");
        return this;
    }

    private SubmissionPolicy addressed() {
        check.text(draft.heading().title(), "title", 300).text(draft.heading().mainRecipient(), "mainRecipient", 500);
        return this;
    }

    private SubmissionPolicy heading(OutcomeSet outcomes) {
        var heading = draft.heading();
        addressed()
                .check
                .present(heading.outcome(), "outcome")
                .present(heading.disclosure(), "disclosure")
                .that(heading.outcome() == null || heading.outcome().isIn(outcomes), "outcome", "OUTCOME_NOT_IN_SET", heading.outcome());
        if (Optional.ofNullable(heading.disclosure()).filter(Disclosure::needsGround).isPresent()) {
            check.text(heading.withholdingGround(), "withholdingGround", 500);
        }
        return this;
    }

    private SubmissionPolicy text() {
        var parts = TextParts.of(draft.blocks());
        boolean empty = parts.body().stream().allMatch(block -> block.text().isBlank());
        check.that(!empty, "blocks", "REQUIRED");
        parts.attachments().forEach(each ->
                check.that(!each.title().text().isBlank(), "blocks", "ATTACHMENT_UNNAMED", each.label()));
        return this;
    }

    private SubmissionPolicy requests(List<RequestView> requests) {
        check.that(!requests.isEmpty(), "answers", "REQUESTS_NOT_LISTED");
        for (RequestView request : requests) {
            answered(request);
        }
        return promises();
    }

    /** Says of an answer that has begun just what it lacks. */
    private void answered(RequestView request) {
        var missing = answerTo(request.id()).map(answer -> answer.missing(draft.blocks())).orElse(ALL);
        var codes = missing.equals(ALL)
                ? List.of("REQUEST_UNANSWERED")
                : missing.stream().map(AnswerPart::missingCode).toList();
        codes.forEach(code -> check.that(
                false, "answers[" + request.position() + "]", code, request.position(), request.text()));
    }

    private SubmissionPolicy promises() {
        boolean promised = draft.answers().stream().anyMatch(answer -> answer.state() == AnswerState.PROMISED);
        check.that(!promised || !draft.promises().isEmpty(), "promises", "PROMISE_NOT_LISTED");
        return this;
    }

    private Optional<RequestAnswer> answerTo(UUID requestId) {
        return draft.answers().stream().filter(answer -> answer.requestId().equals(requestId)).findFirst();
    }
}
