package io.yinuo.drafting.internal;

import static io.yinuo.drafting.internal.SampleDrafts.FIRST;
import static io.yinuo.drafting.internal.SampleDrafts.HOMEWORK;
import static io.yinuo.drafting.internal.SampleDrafts.REQUESTS;
import static io.yinuo.drafting.internal.SampleDrafts.SECOND;
import static io.yinuo.drafting.internal.SampleDrafts.SERVICE;
import static io.yinuo.drafting.internal.SampleDrafts.answer;
import static io.yinuo.drafting.internal.SampleDrafts.answers;
import static io.yinuo.drafting.internal.SampleDrafts.body;
import static io.yinuo.drafting.internal.SampleDrafts.complete;
import static io.yinuo.drafting.internal.SampleDrafts.heading;
import static io.yinuo.drafting.internal.SampleDrafts.promise;
import static io.yinuo.drafting.internal.SampleDrafts.text;
import static io.yinuo.drafting.internal.SampleDrafts.withHeading;
import static io.yinuo.drafting.internal.SampleDrafts.withPromises;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.directory.OutcomeSet;
import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.AnsweredPromise;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.suggestion.RequestView;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubmissionPolicyTest {

    @Test
    void letsACompleteDraftPass() {
        assertThatCode(() -> SubmissionPolicy.check(complete(), REQUESTS, OutcomeSet.ZHEJIANG)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("PR18 再次答复要有类别，写明所答复的每一项承诺，不再逐条答复诉求")
    void wantsAFurtherReplyToQuoteWhatItAnswers() {
        var quoted = new AnsweredPromise(UUID.randomUUID(), body("年底前 配齐。").text(), UUID.randomUUID(), true);
        var draft = new Draft(heading(), List.of(body("答复中承诺：“年底前配齐。”")), List.of(), List.of(), List.of());

        assertThatCode(() -> SubmissionPolicy.checkFurther(draft, List.of(quoted), OutcomeSet.ZHEJIANG)).doesNotThrowAnyException();
        var other = new AnsweredPromise(UUID.randomUUID(), "开通校车。", UUID.randomUUID(), false);
        var refusal = catchThrowableOfType(
                InvalidInput.class, () -> SubmissionPolicy.checkFurther(draft, List.of(quoted, other), OutcomeSet.ZHEJIANG));
        assertThat(refusal.errors()).containsExactly(new FieldError("blocks", "ANSWERED_PROMISE_MISSING", List.of("开通校车。")));
    }

    @Test
    @DisplayName("C11 附件要有名称；只有附件而没有正文不能送审")
    void wantsAttachmentsToHaveNames() {
        var unnamed = new Block(UUID.randomUUID(), BlockLevel.ATTACHMENT, " ");
        var draft = new Draft(heading(), List.of(unnamed, body("名单。")), List.of(), List.of(), List.of());

        var refusal = catchThrowableOfType(
                InvalidInput.class, () -> SubmissionPolicy.checkFurther(draft, List.of(), OutcomeSet.ZHEJIANG));

        assertThat(refusal.errors()).containsExactly(
                new FieldError("blocks", "REQUIRED", List.of()), new FieldError("blocks", "ATTACHMENT_UNNAMED", List.of("附件")));
    }

    @Test
    @DisplayName("C1 每项诉求都要有答复")
    void namesTheRequestWithoutAnswer() {
        var draft = new Draft(
                heading(), text(), List.of(answer(FIRST, AnswerState.PROMISED, SERVICE)), List.of(promise()), List.of());

        assertThat(errors(draft, REQUESTS)).containsExactly(new FieldError(
                "answers[2]", "REQUEST_UNANSWERED", List.of(SECOND.position(), SECOND.text())));
    }

    @Test
    @DisplayName("C1 答复要落在有内容的段落；开了头的答复，缺什么说什么")
    void wantsTheAnswerInTheText() {
        var empty = body(" ");
        var noSummary = new RequestAnswer(SECOND.id(), AnswerState.ANSWERED, "", HOMEWORK.id());

        assertThat(codes(withAnswer(answer(SECOND, AnswerState.ANSWERED, empty)), REQUESTS))
                .containsExactly("REQUEST_PARAGRAPH_MISSING");
        assertThat(codes(withAnswer(noSummary), REQUESTS)).containsExactly("REQUEST_SUMMARY_MISSING");
        assertThat(codes(withAnswer(new RequestAnswer(SECOND.id(), null, "见正文", HOMEWORK.id())), REQUESTS))
                .containsExactly("REQUEST_STATE_MISSING");
        assertThat(codes(withAnswer(new RequestAnswer(SECOND.id(), AnswerState.ANSWERED, " ", null)), REQUESTS))
                .containsExactly("REQUEST_SUMMARY_MISSING", "REQUEST_PARAGRAPH_MISSING");
    }

    @Test
    @DisplayName("C1 提交前先列诉求清单")
    void wantsTheRequestsListed() {
        assertThat(codes(complete(), List.of())).containsExactly("REQUESTS_NOT_LISTED");
    }

    @Test
    @DisplayName("PR4 作出承诺的答复要列出承诺事项")
    void wantsAPromisedAnswerToNameItsPromise() {
        assertThat(codes(withPromises(), REQUESTS)).containsExactly("PROMISE_NOT_LISTED");
    }

    @Test
    @DisplayName("H6 办理结果须在本局采用的分类之内")
    void knowsTheOutcomesOfTheBureau() {
        var forReference = withHeading(heading(ReplyOutcome.D, Disclosure.PUBLIC, null));

        assertThat(codes(forReference, REQUESTS)).containsExactly("OUTCOME_NOT_IN_SET");
        assertThatCode(() -> SubmissionPolicy.check(forReference, REQUESTS, OutcomeSet.NATIONAL)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("H7 不公开要写明理由")
    void wantsAGroundForWithholding() {
        assertThat(errors(withHeading(heading(ReplyOutcome.A, Disclosure.WITHHELD, " ")), REQUESTS))
                .extracting(FieldError::field)
                .containsExactly("withholdingGround");
    }

    @Test
    @DisplayName("CB2 会办意见写明主送和内容即可，不填结果分类，可以不答本局职责以外的诉求")
    void asksLessOfAnOpinionForTheUnitThatAnswers() {
        var unclassed = withHeading(heading(null, null, null));
        var partial = new Draft(unclassed.heading(), text(), List.of(), List.of(), List.of());
        var promising = new Draft(unclassed.heading(), text(), answers(), List.of(), List.of());
        var silent = new Draft(unclassed.heading(), List.of(body(" ")), List.of(), List.of(), List.of());

        assertThatCode(() -> SubmissionPolicy.checkContribution(unclassed)).doesNotThrowAnyException();
        assertThatCode(() -> SubmissionPolicy.checkContribution(partial)).doesNotThrowAnyException();
        assertThat(codesOfContribution(promising)).containsExactly("PROMISE_NOT_LISTED");
        assertThat(codesOfContribution(silent)).containsExactly("REQUIRED");
        assertThat(codesOfContribution(complete())).containsExactly("OPINION_WITHOUT_CLASS", "OPINION_WITHOUT_CLASS");
    }

    private static List<String> codesOfContribution(Draft draft) {
        return catchThrowableOfType(InvalidInput.class, () -> SubmissionPolicy.checkContribution(draft)).errors().stream()
                .map(FieldError::code)
                .toList();
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        var blank = new Draft(new Heading(null, null, null, null, null, null, null, null), List.of(), List.of(), List.of(), List.of());

        assertThat(errors(blank, REQUESTS))
                .extracting(FieldError::field)
                .containsExactly("title", "mainRecipient", "outcome", "disclosure", "blocks", "answers[1]", "answers[2]");
    }

    private static Draft withAnswer(RequestAnswer second) {
        return new Draft(heading(), text(), List.of(answers().get(0), second), List.of(promise()), List.of());
    }

    private static List<String> codes(Draft draft, List<RequestView> requests) {
        return errors(draft, requests).stream().map(FieldError::code).toList();
    }

    private static List<FieldError> errors(Draft draft, List<RequestView> requests) {
        return catchThrowableOfType(
                        InvalidInput.class, () -> SubmissionPolicy.check(draft, requests, OutcomeSet.ZHEJIANG))
                .errors();
    }
}
