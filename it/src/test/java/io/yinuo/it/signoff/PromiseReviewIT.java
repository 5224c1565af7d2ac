package io.yinuo.it.signoff;

import static io.yinuo.processes.ReplySignOff.UserTasks.COUNTERSIGN;
import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.OFFICE_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.FollowUpStage;
import io.yinuo.commitment.FollowUpSweep;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.commitment.Timeliness;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromiseState;
import io.yinuo.drafting.PromiseTerms;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.ConfirmPromise;
import io.yinuo.signoff.PromiseReview;
import io.yinuo.signoff.SignOff;
import io.yinuo.signoff.StrikePromise;
import io.yinuo.signoff.UnfoldPromise;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sentences that promise, from the draft over the leaders to the follow-up. */
@ServerTest
class PromiseReviewIT {

    private static final String ROUTINE = "继续组织校际心理辅导交流。";
    private static final String OPEN_ENDED = "编制小学心理健康课程指南。";
    private static final String DATED = "到2030年底新建24个心理辅导室。";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Drafting drafting;

    @Inject
    private SignOff signOff;

    @Inject
    private PromiseReview review;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentReports reports;

    @Inject
    private CommitmentChecks checks;

    @Inject
    private FollowUpSweep sweep;

    @Inject
    private TrailReader trail;

    @Inject
    private WorkClock clock;

    private final UUID blockId = UUID.randomUUID();

    @Test
    @DisplayName("PR11 未确认的卡片挡住提交；提交后没要卡片的句子归入常规，数得出来")
    void asksForEachCard() {
        var id = drafted();
        assertThat(states(id)).containsExactly(PromiseState.OPEN, PromiseState.LISTED, PromiseState.OPEN);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> submit(id))
                .satisfies(refusal -> assertThat(refusal.errors()).singleElement()
                        .satisfies(error -> assertThat(error.code()).isEqualTo("PROMISES_TO_SETTLE")));

        keep(id, List.of(openEnded(null), dated(LocalDate.of(2030, 12, 31))));
        submit(id);

        assertThat(states(id)).containsExactly(PromiseState.FOLDED, PromiseState.LISTED, PromiseState.LISTED);
        assertThat(stage.officer().asks(() -> drafting.draft(journey.reply(id).id(), 0)).folds()).hasSize(1);
    }

    @Test
    @DisplayName("PR8 过去的、超出日历的期限，没有联络科室的外单位承诺，都不收")
    void refusesWrongCards() {
        var id = drafted();
        for (var wrong : List.of(clock.today(), clock.today().minusYears(1), LocalDate.of(2199, 1, 1))) {
            keep(id, List.of(openEnded(null), dated(wrong)));
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> submit(id));
        }
        var ownerless = new PromisedItem(
                UUID.randomUUID(), block(id), OPEN_ENDED, null, null, null, DueKind.UNDATED,
                new PromiseTerms(null, "某市卫生健康局", Set.of(), null, null, null, false));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> keep(id, List.of(ownerless)))
                .satisfies(refusal -> assertThat(refusal.errors()).singleElement()
                        .satisfies(error -> assertThat(error.code()).isEqualTo("LIAISON_MISSING")));
    }

    @Test
    @DisplayName("PR12 审核的领导单列、划去都留痕，划去要理由；别的人、别的步骤不行")
    void letsLeadersStrikeAndUnfold() {
        var id = submitted(null);
        var struck = item(id, DATED);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> strike(stage.head(), id, struck, " "));
        strike(stage.head(), id, struck, "经费未落实");
        unfold(stage.head(), id, ROUTINE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> unfold(stage.head(), id, "没有这一句。"));
        assertThatThrownBy(() -> unfold(stage.otherHead(), id, DATED)).isInstanceOfAny(Forbidden.class, NotFound.class);

        assertThat(states(id)).containsExactly(PromiseState.LISTED, PromiseState.LISTED, PromiseState.STRUCK);
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(TrailEntry::action)
                .contains("signoff.strikePromise", "signoff.unfoldPromise");
        approve(id);
        assertThat(commitments(id)).extracting(CommitmentView::exactWords).containsExactly(OPEN_ENDED, ROUTINE);
    }

    @Test
    @DisplayName("PR12 审核人改了承诺的句子，与补充的指标不合的待确认，确认了才能同意，确认的指标和期限照记")
    void asksReviewersToConfirmWhatTheyRewrite() {
        var id = submitted(null);
        var task = journey.task(id, HEAD_REVIEW);
        var reply = journey.reply(id);
        var draft = stage.head().asks(() -> drafting.draft(reply.id(), 0));
        var rewritten = DATED.replace("到2030年底新建24个", "到2031年底新建30个");
        var promises = draft.promises().stream().map(item -> reworded(item, rewritten)).toList();
        var blocks = draft.blocks().stream()
                .map(block -> new Block(block.id(), block.level(), block.text().replace(DATED, rewritten)))
                .toList();
        stage.head().does(() -> signOff.editInPlace(task, new SaveDraft(
                reply.id(), reply.version(), reply.title(), reply.mainRecipient(), reply.outcome(), reply.disclosure(), null,
                reply.copies(), reply.contactName(), reply.contactPhone(), blocks, draft.answers(), promises, draft.folds())));

        var item = item(id, rewritten);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> journey.approve(stage.head(), id, HEAD_REVIEW))
                .satisfies(refusal -> assertThat(refusal.errors()).singleElement()
                        .satisfies(error -> assertThat(error.code()).isEqualTo("PROMISES_TO_CONFIRM")));
        var edited = journey.reply(id);
        var confirmed = new ConfirmPromise(task, reply.id(), edited.version(), item, "30个", LocalDate.of(2031, 12, 31));
        assertThatThrownBy(() -> stage.otherHead().does(() -> review.confirm(confirmed)))
                .isInstanceOfAny(Forbidden.class, NotFound.class);
        stage.head().does(() -> review.confirm(confirmed));
        approve(id);

        assertThat(commitments(id)).filteredOn(each -> each.exactWords().equals(rewritten)).singleElement().satisfies(each -> {
            assertThat(each.target()).isEqualTo("30个");
            assertThat(each.dueOn()).isEqualTo(LocalDate.of(2031, 12, 31));
        });
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(TrailEntry::action)
                .contains("signoff.confirmPromise");
    }

    private static PromisedItem reworded(PromisedItem item, String words) {
        return !item.exactWords().equals(DATED)
                ? item
                : new PromisedItem(
                        item.id(), item.blockId(), words, item.ownerSectionId(), item.target(), item.dueOn(), item.dueKind(),
                        item.terms());
    }

    @Test
    @DisplayName("PR6 送达后每项单列的承诺起跟踪，外单位的由联络科室报告，配合科室看得到也不能核实；没有期限的永不超期，归入常规的不跟踪")
    void followsWhatIsListed() {
        var id = submitted("某市卫生健康局");
        approve(id);
        journey.deliver(id, SuggestionHandling.UserTasks.DELIVER_REPLY);

        assertThat(commitments(id)).hasSize(2).allMatch(each -> each.stage() == FollowUpStage.REPORTING);
        var outside = commitments(id).get(0);
        assertThat(outside.outsideUnit()).isEqualTo("某市卫生健康局");
        assertThat(outside.ownerSectionId()).isEqualTo(stage.leadSectionId());
        assertThat(outside.coOwnerSections()).hasSize(1);
        assertThat(stage.otherHead().asks(() -> commitments.board()))
                .extracting(line -> line.commitment().id()).contains(outside.id());

        clock.at(LocalDate.of(2029, 1, 5).atTime(8, 0).atZone(WorkClock.ZONE).toInstant(), sweep::pass);
        assertThat(journey.elements(id)).doesNotContain(CommitmentFollowUp.UserTasks.EXPLAIN_DELAY);
        assertThat(commitments(id).get(0).standing().timeliness()).isEqualTo(Timeliness.OPEN_ENDED);
        stage.officer().does(() -> reports.report(new ReportCommitment(
                outside.id(), commitments(id).get(0).version(), ReportKind.DONE, "指南已印发", "1 册", null, null)));
        var check = new CheckFulfilment(
                journey.task(id, CommitmentFollowUp.UserTasks.VERIFY_FULFILMENT), commitments(id).get(0).version(), true,
                "看过", true);
        stage.secretary().does(() -> checks.verify(check));
    }

    private UUID drafted() {
        var id = journey.toDrafting();
        keep(id, List.of(openEnded(null)));
        return id;
    }

    /** @param outsideUnit keeps the promise without a day, with the lead section as liaison and another one to help */
    private UUID submitted(String outsideUnit) {
        var id = journey.toDrafting();
        keep(id, List.of(openEnded(outsideUnit), dated(LocalDate.of(2030, 12, 31))));
        submit(id);
        return id;
    }

    private UUID block(UUID caseId) {
        return stage.officer().asks(() -> drafting.draft(journey.reply(caseId).id(), 0)).blocks().get(1).id();
    }

    private PromisedItem openEnded(String outsideUnit) {
        Set<UUID> helping = outsideUnit == null ? Set.of() : Set.of(stage.otherSectionId());
        return new PromisedItem(
                UUID.randomUUID(), blockId, OPEN_ENDED, stage.leadSectionId(), null, null, DueKind.LONG_TERM,
                new PromiseTerms(null, outsideUnit, helping, null, null, null, false));
    }

    private PromisedItem dated(LocalDate day) {
        return PromisedItem.plain(UUID.randomUUID(), blockId, DATED, null, "24个", day, DueKind.DATED);
    }

    private void keep(UUID caseId, List<PromisedItem> promises) {
        var whole = journey.draft(caseId, null);
        var text = new Block(blockId, BlockLevel.BODY, "下一步，我局将做好以下工作。" + ROUTINE + OPEN_ENDED + DATED);
        var answers = whole.answers().stream()
                .map(each -> new RequestAnswer(each.requestId(), each.state(), each.summary(), blockId))
                .toList();
        stage.officer().does(() -> drafting.save(new SaveDraft(
                whole.replyId(), whole.expectedVersion(), whole.title(), whole.mainRecipient(), whole.outcome(),
                whole.disclosure(), null, whole.copies(), whole.contactName(), whole.contactPhone(),
                List.of(whole.blocks().get(0), text), answers, promises, List.of())));
    }

    private void submit(UUID caseId) {
        journey.submit(stage.officer(), caseId, SuggestionHandling.UserTasks.DRAFT_REPLY, false);
    }

    private void approve(UUID caseId) {
        journey.approve(stage.head(), caseId, HEAD_REVIEW);
        if (journey.elements(caseId).contains(COUNTERSIGN)) {
            journey.approve(stage.otherHead(), caseId, COUNTERSIGN);
            Eventually.holds("the office's review", () -> journey.elements(caseId).equals(List.of(OFFICE_REVIEW)));
        }
        journey.approve(stage.reviewer(), caseId, OFFICE_REVIEW);
        journey.approve(stage.viceDirector(), caseId, VICE_DIRECTOR_REVIEW);
        journey.approve(stage.director(), caseId, SIGN_REPLY);
        journey.number(caseId);
    }

    private List<PromiseState> states(UUID caseId) {
        return stage.secretary().asks(() -> drafting.promises(journey.reply(caseId).id())).stream()
                .map(standing -> standing.state())
                .toList();
    }

    private UUID item(UUID caseId, String words) {
        return stage.officer().asks(() -> drafting.draft(journey.reply(caseId).id(), 0)).promises().stream()
                .filter(promise -> promise.exactWords().equals(words))
                .map(PromisedItem::id)
                .findFirst()
                .orElseThrow();
    }

    private void strike(Player leader, UUID caseId, UUID item, String reason) {
        var reply = journey.reply(caseId);
        leader.does(() -> review.strike(
                new StrikePromise(journey.task(caseId, HEAD_REVIEW), reply.id(), reply.version(), item, reason)));
    }

    private void unfold(Player leader, UUID caseId, String words) {
        var reply = journey.reply(caseId);
        leader.does(() -> review.unfold(
                new UnfoldPromise(journey.task(caseId, HEAD_REVIEW), reply.id(), reply.version(), words)));
    }

    private List<CommitmentView> commitments(UUID caseId) {
        return stage.secretary().asks(() -> commitments.ofSuggestion(caseId));
    }
}
