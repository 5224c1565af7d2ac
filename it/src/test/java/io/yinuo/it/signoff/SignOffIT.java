package io.yinuo.it.signoff;

import static io.yinuo.processes.ReplySignOff.UserTasks.COUNTERSIGN;
import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.NUMBER_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.OFFICE_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.REVISE_DRAFT;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DELIVER_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.directory.Administration;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.directory.SignatureRule;
import io.yinuo.drafting.DraftStep;
import io.yinuo.drafting.DraftVersionView;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.signoff.DecideReply;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOff;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.signoff.SignOffStepView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.workflow.WorkItem;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A draft goes through its reviewers and comes back, on the real engine. */
@ServerTest
class SignOffIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private SignOff signOff;

    @Inject
    private Drafting drafting;

    @Inject
    private PeopleAdministration people;

    @Inject
    private Administration bureaus;

    @Test
    @DisplayName("审稿、核稿、复审、签发依次进行，签发日即成文日期")
    void goesThroughEveryReviewerToTheSignature() {
        var id = journey.toNumbering();

        assertThat(journey.elements(id)).containsExactly(NUMBER_REPLY);
        assertThat(journey.reply(id).signatoryId()).isEqualTo(stage.director().personId());
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.SIGNED);
        assertThat(steps(id))
                .extracting(SignOffStepView::step)
                .containsExactly(
                        SignOffStepKind.HEAD_REVIEW, SignOffStepKind.OFFICE_REVIEW, SignOffStepKind.VICE_DIRECTOR_REVIEW,
                        SignOffStepKind.SIGNATURE);
    }

    @Test
    @DisplayName("A10 由副局长签发时，只由分管主办科室的副局长签发")
    void isSignedByTheOverseerWhereViceDirectorsSign() {
        stage.whileSettled("某市教育局", SignatureRule.VICE_DIRECTOR_FOR_ORDINARY, () -> {
            var id = journey.toHeadReview();
            journey.approve(stage.head(), id, HEAD_REVIEW);
            journey.approve(stage.reviewer(), id, OFFICE_REVIEW);

            assertThatThrownBy(() -> journey.approve(stage.otherViceDirector(), id, SIGN_REPLY))
                    .isInstanceOf(Forbidden.class)
                    .hasMessageContaining("TASK_NOT_YOURS");
            journey.approve(stage.viceDirector(), id, SIGN_REPLY);
            assertThat(journey.reply(id).signatoryId()).isEqualTo(stage.viceDirector().personId());
        });
    }

    @Test
    @DisplayName("O6 退回修改后直接回到退回的那一步、那个人")
    void comesStraightBackToWhoReturnedIt() {
        var id = journey.toSignature();

        journey.decide(stage.director(), id, SIGN_REPLY, Decision.RETURN, "第二段请写明完成时间");
        var revision = onlyOpen(id);
        journey.submit(stage.officer(), id, REVISE_DRAFT, false);
        var again = onlyOpen(id);

        assertThat(revision.element()).isEqualTo(REVISE_DRAFT);
        assertThat(revision.returnedNote()).isEqualTo("第二段请写明完成时间");
        assertThat(again.element()).isEqualTo(SIGN_REPLY);
        assertThat(again.reservedFor()).isEqualTo(stage.director().personId());
        assertThat(journey.reply(id).signOffRound()).isEqualTo(2);
    }

    @Test
    @DisplayName("O1 拟稿人不得审核自己的稿件")
    void refusesTheDrafterAsReviewer() {
        var id = journey.toHeadReview(stage.headWhoDrafts(), null);

        assertThatThrownBy(() -> journey.approve(stage.headWhoDrafts(), id, HEAD_REVIEW))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("DRAFTER_MAY_NOT_REVIEW");
        assertThat(journey.elements(id)).containsExactly(HEAD_REVIEW);
        assertThat(steps(id)).isEmpty();
    }

    @Test
    @DisplayName("O7 科室没有其他负责人时，拟稿的负责人说明后并办审核")
    void letsTheOnlyHeadWhoDraftsGoOnWithANote() {
        var id = journey.toHeadReview(stage.headWhoDrafts(), null);
        Player.ENGINE.does(() -> people.activatePerson(stage.head().personId(), false));
        try {
            assertThatThrownBy(() -> journey.approve(stage.headWhoDrafts(), id, HEAD_REVIEW))
                    .isInstanceOf(InvalidInput.class);
            journey.decide(stage.headWhoDrafts(), id, HEAD_REVIEW, Decision.APPROVE, "本科室只有我一名负责人");
        } finally {
            Player.ENGINE.does(() -> people.activatePerson(stage.head().personId(), true));
        }

        assertThat(journey.elements(id)).containsExactly(OFFICE_REVIEW);
        assertThat(steps(id)).extracting(SignOffStepView::note).containsExactly("本科室只有我一名负责人");
    }

    @Test
    @DisplayName("O4 承诺由他科室负责时须会签，O5 不同意即退回")
    void asksTheSectionThatOwesThePromiseAndComesBackToIt() {
        var id = journey.toHeadReview(stage.officer(), stage.otherSectionId());
        journey.approve(stage.head(), id, HEAD_REVIEW);

        journey.decide(stage.otherHead(), id, COUNTERSIGN, Decision.RETURN, "编制未定，不能承诺全部学校");
        Eventually.holds("the return of the draft", () -> journey.elements(id).equals(List.of(REVISE_DRAFT)));
        assertThat(onlyOpen(id).returnedNote()).isEqualTo("人事科：编制未定，不能承诺全部学校");
        journey.submit(stage.officer(), id, REVISE_DRAFT, false);
        assertThat(onlyOpen(id).reservedFor()).isEqualTo(stage.otherHead().personId());
        journey.approve(stage.otherHead(), id, COUNTERSIGN);
        Eventually.holds("the office's review", () -> journey.elements(id).equals(List.of(OFFICE_REVIEW)));

        assertThat(steps(id))
                .extracting(SignOffStepView::sectionName)
                .containsExactly("基教科", "人事科", "人事科");
    }

    @Test
    @DisplayName("O8 退回修改时新增他科室的承诺，不勾选也先送会签，再回审签")
    void asksTheSectionForWhichARevisionPromisesSomethingNew() {
        var id = journey.toSignature();
        journey.decide(stage.director(), id, SIGN_REPLY, Decision.RETURN, "请写明由哪个科室落实");

        stage.officer().does(() -> drafting.save(journey.draft(id, stage.otherSectionId())));
        var asked = journey.submit(stage.officer(), id, REVISE_DRAFT, false);

        assertThat(asked).containsExactly("人事科");
        assertThat(journey.elements(id)).containsExactly(COUNTERSIGN);
        journey.approve(stage.otherHead(), id, COUNTERSIGN);
        Eventually.holds("the office's review", () -> journey.elements(id).equals(List.of(OFFICE_REVIEW)));
        journey.approve(stage.reviewer(), id, OFFICE_REVIEW);
        journey.approve(stage.viceDirector(), id, VICE_DIRECTOR_REVIEW);
        journey.approve(stage.director(), id, SIGN_REPLY);
        assertThat(journey.elements(id)).containsExactly(NUMBER_REPLY);
    }

    @Test
    @DisplayName("O8 科室负责人退回的稿件先回负责人，会签在其后")
    void goesBackToTheHeadBeforeAnySectionIsAsked() {
        var id = journey.toHeadReview(stage.officer(), stage.otherSectionId());
        journey.decide(stage.head(), id, HEAD_REVIEW, Decision.RETURN, "请写明完成时间");

        assertThat(journey.submit(stage.officer(), id, REVISE_DRAFT, true)).isEmpty();
        assertThat(journey.elements(id)).containsExactly(HEAD_REVIEW);
        journey.approve(stage.head(), id, HEAD_REVIEW);
        assertThat(journey.elements(id)).containsExactly(COUNTERSIGN);
    }

    @Test
    @DisplayName("O8 审核人改稿时不得替其他科室作出承诺")
    void refusesAPromiseOfAnotherSectionThatAReviewerWritesInPlace() {
        var id = journey.toHeadReview();
        journey.approve(stage.head(), id, HEAD_REVIEW);
        var task = journey.task(id, OFFICE_REVIEW);
        var draft = journey.draft(id, stage.otherSectionId());

        assertThatThrownBy(() -> stage.reviewer().asks(() -> signOff.editInPlace(task, draft)))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.errors())
                        .extracting(InvalidInput.FieldError::code)
                        .containsExactly("PROMISE_NOT_COUNTERSIGNED"));
    }

    @Test
    @DisplayName("审核人直接改稿，成为新的一版，拟稿人可对照")
    void keepsWhatAReviewerWritesInPlace() {
        var id = journey.toHeadReview();
        journey.approve(stage.head(), id, HEAD_REVIEW);
        var task = journey.task(id, OFFICE_REVIEW);
        var draft = journey.draft(id, null);

        stage.reviewer().asks(() -> signOff.editInPlace(task, draft));

        var versions = stage.officer().asks(() -> drafting.versions(draft.replyId()));
        assertThat(versions).extracting(DraftVersionView::step).contains(DraftStep.DRAFTING);
        journey.approve(stage.reviewer(), id, OFFICE_REVIEW);
        assertThat(journey.elements(id)).containsExactly(VICE_DIRECTOR_REVIEW);
    }

    @Test
    @DisplayName("C2 审核人改稿后仍须是可以提交的稿件")
    void refusesABlankLetterThatTheSignatoryWritesInPlace() {
        var id = journey.toSignature();
        var task = journey.task(id, SIGN_REPLY);
        var reply = journey.reply(id);
        var blank = new SaveDraft(
                reply.id(), reply.version(), "", "", null, null, null, "", null, null, List.of(), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> stage.director().asks(() -> signOff.editInPlace(task, blank)))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .contains("title", "outcome", "disclosure", "blocks", "answers[1]"));
        assertThat(journey.reply(id)).isEqualTo(reply);
    }

    @Test
    @DisplayName("SC2 在办答复的承诺由某科室兑现的，这个科室不能停用")
    void keepsASectionOpenThatALetterInTheMakingPromisesBy() {
        var closing = Player.ENGINE.asks(() -> bureaus.addSection(stage.bureauId(), "CLOSING", "撤并科"));
        var id = journey.toHeadReview(stage.officer(), closing);

        assertThatThrownBy(() -> Player.ENGINE.does(() -> bureaus.activateSection(closing, false)))
                .isInstanceOfSatisfying(
                        StateConflict.class, refusal -> assertThat(refusal.code()).isEqualTo("SECTION_HAS_OPEN_WORK"));
        assertThat(journey.elements(id)).containsExactly(HEAD_REVIEW);
    }

    @Test
    void refusesToDecideOnATextThatHasChangedSince() {
        var id = journey.toHeadReview();
        int seen = journey.reply(id).version();
        var task = journey.task(id, HEAD_REVIEW);
        var draft = journey.draft(id, null);
        stage.head().asks(() -> signOff.editInPlace(task, draft));

        assertThatThrownBy(() -> stage.head().does(() ->
                        signOff.decide(new DecideReply(task, seen, Decision.APPROVE, null))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    @DisplayName("重复点击“同意”只算一次")
    void refusesASecondDecisionOnTheSameStep() {
        var id = journey.toHeadReview();
        var command = new DecideReply(
                journey.task(id, HEAD_REVIEW), journey.reply(id).version(), Decision.APPROVE, null);
        stage.head().does(() -> signOff.decide(command));

        assertThatThrownBy(() -> stage.head().does(() -> signOff.decide(command)))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("TASK_FINISHED");
        assertThat(steps(id)).hasSize(1);
    }

    @Test
    @DisplayName("E1 代表在送达之前看不到答复")
    void hidesTheReplyFromTheDeputyUntilItIsDelivered() {
        var id = journey.toNumbering();
        var replyId = journey.reply(id).id();

        assertThat(stage.deputy().asks(() -> drafting.repliesOf(id))).isEmpty();
        assertThatThrownBy(() -> stage.deputy().asks(() -> drafting.draft(replyId, 0))).isInstanceOf(NotFound.class);

        journey.number(id);
        journey.deliver(id, DELIVER_REPLY);
        assertThat(stage.deputy().asks(() -> drafting.repliesOf(id))).hasSize(1);
    }

    private WorkItem onlyOpen(UUID caseId) {
        var open = journey.open(caseId);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private List<SignOffStepView> steps(UUID caseId) {
        var replyId = journey.reply(caseId).id();
        return stage.secretary().asks(() -> signOff.stepsOf(replyId));
    }
}
