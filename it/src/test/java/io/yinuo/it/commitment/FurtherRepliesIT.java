package io.yinuo.it.commitment;

import static io.yinuo.processes.Rehandling.UserTasks.DELIVER_SECOND_REPLY;
import static io.yinuo.processes.Rehandling.UserTasks.DRAFT_SECOND_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.COUNTERSIGN;
import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.NUMBER_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.OFFICE_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.REVISE_DRAFT;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DELIVER_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.RATE_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.commitment.BeginFurtherReply;
import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.DropFurtherReply;
import io.yinuo.commitment.FurtherReplies;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.consistency.Consistency;
import io.yinuo.delivery.RecallReply;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.RecallKind;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import io.yinuo.handover.ReassignStep;
import io.yinuo.handover.Reassignments;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerLine;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Refusal;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.NumberFate;
import io.yinuo.signoff.SignatureWithdrawal;
import io.yinuo.signoff.WithdrawSignature;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Promises that were kept or cannot be kept are answered again, beside a matter that stays as it is. */
@ServerTest
class FurtherRepliesIT {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private FurtherReplies furtherReplies;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentReports reports;

    @Inject
    private CommitmentChecks checks;

    @Inject
    private CommitmentDecisions decisions;

    @Inject
    private Drafting drafting;

    @Inject
    private SignatureWithdrawal withdrawal;

    @Inject
    private Recalls recalls;

    @Inject
    private Feedback feedback;

    @Inject
    private Reassignments reassignments;

    @Inject
    private Ledger ledger;

    @Inject
    private Consistency consistency;

    @Inject
    private TrailReader trail;

    @Test
    @DisplayName("PR17 PR18 办结的件，核实兑现的承诺再次答复：同样审签、另编文号、改变类别，原答复、评价和办结不变")
    void answersAKeptPromiseAgain() {
        var id = closedWithAKeptPromise();
        var first = journey.reply(id);

        begin(stage.secretary(), id);
        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        var draft = journey.reply(id);
        assertThat(draft.kind()).isEqualTo(ReplyKind.SUPPLEMENTARY);
        assertThat(text(draft)).anyMatch(words -> words.contains(Journey.PROMISE)).anyMatch(words -> words.contains(first.documentNumber()));

        writeAndSign(id, ReplyOutcome.A);
        assertThat(only(id).answeredAgain()).isNull();
        journey.deliver(id, DELIVER_SECOND_REPLY);

        var further = journey.reply(id);
        assertThat(further.documentNumber()).isNotEqualTo(first.documentNumber());
        assertThat(journey.open(id)).isEmpty();
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        var told = stage.deputy().asks(() -> commitments.newsOf(id));
        assertThat(told).singleElement().satisfies(news -> {
            assertThat(news.commitment().answeredAgain().documentNumber()).isEqualTo(further.documentNumber());
            assertThat(news.commitment().answeredAgain().signedOn()).isEqualTo(further.signedOn());
            assertThat(news.commitment().answeredAgain().kept()).isTrue();
        });
        assertThat(stage.secretary().asks(() -> drafting.reply(first.id())).sha256()).isEqualTo(first.sha256());
        assertThat(inLedger(id)).satisfies(line -> {
            assertThat(line.delivered().documentNumber()).isEqualTo(first.documentNumber());
            assertThat(line.delivered().result()).isEqualTo(Rating.SATISFIED.name());
            assertThat(line.further().outcome()).isEqualTo(ReplyOutcome.A.name());
            assertThat(line.replies()).isEqualTo(1);
        });
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(TrailEntry::action).contains("furtherReply.begin");
        assertThat(stage.admin().asks(() -> consistency.check()).findings()).isEmpty();
        refused("REPLY_NOT_RATEABLE", () -> rate(id, further.id()));
        refused("SUPPLEMENTARY_NOT_RECALLED", () -> recall(further));
    }

    @Test
    @DisplayName("PR17 他科室负责、已说明不能兑现的承诺：由它发起，须它会签；待评价的件照样等评价")
    void answersAPromiseAgainThatCannotBeKept() {
        var id = journey.toHeadReview(stage.officer(), stage.otherSectionId());
        countersigned(id);
        journey.number(id);
        journey.deliver(id, DELIVER_REPLY);
        var shown = only(id);
        stage.otherHead().does(() -> reports.report(
                new ReportCommitment(shown.id(), shown.version(), ReportKind.IMPOSSIBLE, "编制未获批准", null, null, null)));
        refused("PROMISE_NOT_SETTLED", () -> begin(stage.otherHead(), id));
        stage.director().does(() -> decisions.decideExplanation(
                new DecideCommitmentStep(journey.task(id, UserTasks.DECIDE_EXPLANATION), true, null)));

        begin(stage.otherHead(), id);
        assertThat(journey.elements(id)).containsExactlyInAnyOrder(RATE_REPLY, DRAFT_SECOND_REPLY);
        assertThat(text(journey.reply(id))).anyMatch(words -> words.contains("编制未获批准"));
        stage.officer().does(() -> drafting.save(written(id, ReplyOutcome.B)));
        journey.submit(stage.officer(), id, DRAFT_SECOND_REPLY, false);
        countersigned(id);
        journey.number(id);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.DELIVERED);
        assertThat(stage.admin().asks(() -> consistency.check()).findings()).isEmpty();
        var first = stage.secretary().asks(() -> drafting.repliesOf(id)).get(0);
        rate(id, first.id());
        journey.deliver(id, DELIVER_SECOND_REPLY);

        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(only(id).answeredAgain()).satisfies(answer -> {
            assertThat(answer.kept()).isFalse();
            assertThat(answer.outcome()).isEqualTo(ReplyOutcome.B);
        });
    }

    @Test
    @DisplayName("PR17 没有兑现、不归自己、同时两份、原答复收回：一律拒绝；放弃以后可以另作")
    void refusesWhatIsNotToBeAnsweredAgain() {
        var open = journey.toRating();
        refused("PROMISE_NOT_SETTLED", () -> begin(stage.secretary(), open));
        var id = closedWithAKeptPromise();
        var promise = only(id).id();
        for (var none : List.of(stage.director(), stage.deputy(), stage.liaison(), stage.reviewer())) {
            assertThatThrownBy(() -> begin(none, id)).isInstanceOf(EJBAccessException.class);
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.otherHead().asks(() ->
                furtherReplies.begin(new BeginFurtherReply(id, List.of(promise), null))));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> stage.secretary().asks(() ->
                furtherReplies.begin(new BeginFurtherReply(open, List.of(promise), null))));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> stage.secretary().asks(() ->
                furtherReplies.begin(new BeginFurtherReply(id, List.of(promise), stage.otherHead().personId()))));

        begin(stage.officer(), id);
        refused("FURTHER_REPLY_OPEN", () -> begin(stage.secretary(), id));
        refused("FURTHER_REPLY_OPEN", () -> recall(stage.secretary().asks(() -> drafting.repliesOf(id)).get(0)));
        var draft = journey.reply(id);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> drop(draft, " "));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> stage.secretary().does(() ->
                furtherReplies.drop(new DropFurtherReply(draft.id(), draft.version() + 7, "情况有变"))));
        drop(draft, "先等名单公布");

        assertThat(journey.open(id)).isEmpty();
        assertThat(journey.reply(id).status()).isEqualTo(ReplyStatus.DROPPED);
        assertThat(stage.admin().asks(() -> consistency.check()).findings()).isEmpty();
        begin(stage.secretary(), id);
        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
    }

    @Test
    @DisplayName("PR17 退回修改、撤回签发都在这份再次答复里走，建议仍是办结；送审之后不能放弃")
    void comesBackLikeEveryReply() {
        var id = closedWithAKeptPromise();
        begin(stage.secretary(), id);
        stage.officer().does(() -> drafting.save(written(id, ReplyOutcome.A)));
        journey.submit(stage.officer(), id, DRAFT_SECOND_REPLY, false);
        refused("REPLY_STATUS_FORBIDS", () -> drop(journey.reply(id), "不办了"));
        journey.decide(stage.head(), id, HEAD_REVIEW, Decision.RETURN, "写明名单");
        assertThat(journey.elements(id)).containsExactly(REVISE_DRAFT);
        journey.submit(stage.officer(), id, REVISE_DRAFT, false);
        reviewed(id);
        journey.number(id);
        var numbered = journey.reply(id);
        stage.director().does(() -> withdrawal.withdraw(
                new WithdrawSignature(numbered.id(), numbered.version(), "类别要改", NumberFate.KEPT)));
        assertThat(journey.elements(id)).containsExactly(SIGN_REPLY);
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        journey.approve(stage.director(), id, SIGN_REPLY);
        assertThat(journey.elements(id)).containsExactly(NUMBER_REPLY);
        journey.number(id);
        journey.deliver(id, DELIVER_SECOND_REPLY);

        assertThat(only(id).answeredAgain().documentNumber()).isEqualTo(numbered.documentNumber());
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
    }

    @Test
    @DisplayName("PR17 两个人同时办理同一件的再次答复，只成一份")
    void opensOneOfTwoAtOnce() {
        var id = closedWithAKeptPromise();
        var twice = Stream.of(stage.secretary(), stage.officer())
                .map(player -> CompletableFuture.supplyAsync(() -> tried(player, id), executor))
                .toList();

        assertThat(twice.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
    }

    private boolean tried(Player player, UUID id) {
        try {
            begin(player, id);
            return true;
        } catch (RuntimeException lost) {
            return false;
        }
    }

    @Test
    @DisplayName("HO2 办结件的再次答复可以改派起草人，退回修改也到新的起草人")
    void goesToAnotherDrafter() {
        var id = closedWithAKeptPromise();
        begin(stage.secretary(), id);
        var task = journey.task(id, DRAFT_SECOND_REPLY);
        stage.secretary().does(() -> reassignments.reassign(
                new ReassignStep(task, stage.officer().personId(), stage.headWhoDrafts().personId(), "经办人外出学习")));

        stage.headWhoDrafts().does(() -> drafting.save(written(id, ReplyOutcome.A)));
        journey.submit(stage.headWhoDrafts(), id, DRAFT_SECOND_REPLY, false);
        journey.decide(stage.head(), id, HEAD_REVIEW, Decision.RETURN, "写明名单");
        journey.submit(stage.headWhoDrafts(), id, REVISE_DRAFT, false);
        assertThat(journey.elements(id)).containsExactly(HEAD_REVIEW);
    }

    private UUID closedWithAKeptPromise() {
        var id = journey.toRating();
        rate(id, journey.reply(id).id());
        var shown = only(id);
        stage.officer().does(() -> reports.report(
                new ReportCommitment(shown.id(), shown.version(), ReportKind.DONE, "六所学校已经配齐", "6 / 6 所", null, null)));
        stage.secretary().does(() -> checks.verify(new CheckFulfilment(
                journey.task(id, UserTasks.VERIFY_FULFILMENT), only(id).version(), true, "到校看过", true)));
        return id;
    }

    private void begin(Player who, UUID id) {
        var all = stage.secretary().asks(() -> commitments.ofSuggestion(id)).stream().map(CommitmentView::id).toList();
        who.does(() -> furtherReplies.begin(new BeginFurtherReply(id, all, null)));
    }

    private void drop(ReplyView draft, String reason) {
        stage.secretary().does(() -> furtherReplies.drop(new DropFurtherReply(draft.id(), draft.version(), reason)));
    }

    private void recall(ReplyView reply) {
        stage.secretary().does(() -> recalls.recall(new RecallReply(reply.id(), reply.version(), RecallKind.CORRECTED, "数字有误")));
    }

    /** The draft as the application began it, with its class. */
    private SaveDraft written(UUID id, ReplyOutcome outcome) {
        var reply = journey.reply(id);
        var blocks = stage.secretary().asks(() -> drafting.draft(reply.id(), 0)).blocks();
        return new SaveDraft(
                reply.id(), reply.version(), reply.title(), reply.mainRecipient(), outcome, Disclosure.PUBLIC, null, reply.copies(),
                reply.contactName(), reply.contactPhone(), blocks, List.of(), List.of(), List.of());
    }

    private void writeAndSign(UUID id, ReplyOutcome outcome) {
        stage.officer().does(() -> drafting.save(written(id, outcome)));
        journey.submit(stage.officer(), id, DRAFT_SECOND_REPLY, false);
        reviewed(id);
        journey.number(id);
    }

    private void reviewed(UUID id) {
        journey.approve(stage.head(), id, HEAD_REVIEW);
        reviewedFromTheOffice(id);
    }

    private void countersigned(UUID id) {
        journey.approve(stage.head(), id, HEAD_REVIEW);
        journey.approve(stage.otherHead(), id, COUNTERSIGN);
        Eventually.holds("the office's review", () -> journey.elements(id).contains(OFFICE_REVIEW));
        reviewedFromTheOffice(id);
    }

    private void reviewedFromTheOffice(UUID id) {
        journey.approve(stage.reviewer(), id, OFFICE_REVIEW);
        journey.approve(stage.viceDirector(), id, VICE_DIRECTOR_REVIEW);
        journey.approve(stage.director(), id, SIGN_REPLY);
    }

    private void rate(UUID id, UUID replyId) {
        stage.deputy().does(() -> feedback.rate(new RateReply(
                id, replyId, journey.suggestion(id).leadSubmitter().id(), Rating.SATISFIED, Rating.SATISFIED, null)));
    }

    private List<String> text(ReplyView reply) {
        return stage.secretary().asks(() -> drafting.draft(reply.id(), 0)).blocks().stream().map(Block::text).toList();
    }

    private CommitmentView only(UUID id) {
        var all = stage.secretary().asks(() -> commitments.ofSuggestion(id));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private LedgerLine inLedger(UUID id) {
        return stage.secretary().asks(() -> ledger.row(id)).line();
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal instanceof InvalidInput input ? input.errors().get(0).code() : refusal.code())
                .isEqualTo(code));
    }
}
