package io.yinuo.it.offline;

import static io.yinuo.processes.CoHandling.UserTasks.GIVE_OPINION;
import static io.yinuo.processes.DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT;
import static io.yinuo.processes.DeadlineAdjustment.UserTasks.RECORD_CONSENT;
import static io.yinuo.processes.ReplySignOff.UserTasks.COUNTERSIGN;
import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.NUMBER_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.OFFICE_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.REVISE_DRAFT;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW;
import static io.yinuo.processes.SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DECIDE_OBJECTION;
import static io.yinuo.processes.SuggestionHandling.UserTasks.DRAFT_REPLY;
import static io.yinuo.processes.SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.assignment.AcceptAssignment;
import io.yinuo.assignment.AssignmentSheets;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.GiveOpinion;
import io.yinuo.assignment.ObjectToLine;
import io.yinuo.assignment.Opinions;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.assignment.RuleOnObjection;
import io.yinuo.assignment.SendSheet;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.DecideAdjustment;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.DraftUploads;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.drafting.SubmitDraft;
import io.yinuo.drafting.UploadDraft;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.signoff.Rows;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.offline.OfflineEntryView;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.offline.RecordOffline;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.DecideReply;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOff;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A bureau in which nobody but the office works with the system: each human step of the road is typed in. */
@ServerTest
class OfflineRoadIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private OfflineSteps offline;

    @Inject
    private AssignmentSheets sheets;

    @Inject
    private Assignments assignments;

    @Inject
    private Opinions opinions;

    @Inject
    private Drafting drafting;

    @Inject
    private DraftUploads uploads;

    @Inject
    private SignOff signOff;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Rows rows;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("OF1 从分解表异议、裁定到签发，每个环节都可以补录")
    void typesInEachHumanStepFromTheSheetToTheSignature() {
        var id = journey.refer();
        assign(id);
        answer(id);
        sign(id);

        assertThat(journey.elements(id)).containsExactly(NUMBER_REPLY);
        assertThat(stage.secretary().asks(() -> offline.ofCase(id))).extracting(OfflineEntryView::element).containsExactly(
                CLAIM_ASSIGNMENT, DECIDE_OBJECTION, APPROVE_ASSIGNMENT, ACCEPT_ASSIGNMENT, GIVE_OPINION, DRAFT_REPLY, HEAD_REVIEW,
                COUNTERSIGN, OFFICE_REVIEW, VICE_DIRECTOR_REVIEW, SIGN_REPLY, REVISE_DRAFT, SIGN_REPLY);
        assertThat(journey.reply(id).signatoryId()).isEqualTo(stage.director().personId());
    }

    private void assign(UUID id) {
        var line = new PrepareAssignment(
                journey.task(id, PREPARE_ASSIGNMENT), journey.suggestion(id).version(), stage.leadSectionId(), List.of(), null);
        stage.secretary().does(() -> sheets.send(new SendSheet(List.of(line))));
        typeIn(id, CLAIM_ASSIGNMENT, stage.head(), task -> sheets.object(new ObjectToLine(task, "需要人事科协办", null)));
        typeIn(id, DECIDE_OBJECTION, stage.reviewer(), task -> sheets.rule(
                new RuleOnObjection(task, stage.leadSectionId(), List.of(stage.otherSectionId()), "主办不变，增加协办")));
        typeIn(id, APPROVE_ASSIGNMENT, stage.director(), task -> assignments.approve(new DecideAssignment(task, true, null)));
        typeIn(id, ACCEPT_ASSIGNMENT, stage.head(),
                task -> assignments.accept(new AcceptAssignment(task, stage.officer().personId())));
    }

    private void answer(UUID id) {
        typeIn(id, GIVE_OPINION, stage.otherHead(), task -> opinions.giveOpinion(new GiveOpinion(task, "编制可以调剂。")));
        draft(id);
        decide(id, HEAD_REVIEW, stage.head(), Decision.APPROVE, null);
        decide(id, COUNTERSIGN, stage.otherHead(), Decision.APPROVE, null);
        Eventually.holds("the office's review", () -> journey.elements(id).equals(List.of(OFFICE_REVIEW)));
        decide(id, OFFICE_REVIEW, stage.reviewer(), Decision.APPROVE, null);
        decide(id, VICE_DIRECTOR_REVIEW, stage.viceDirector(), Decision.APPROVE, null);
    }

    /** The officer wrote the letter elsewhere; the office types in text, answers and promise, and hands it in. */
    private void draft(UUID id) {
        var typed = journey.draft(id, null);
        var words = "王代表：\n您提出的建议已收悉。经研究，现答复如下：\n我们将" + Journey.PROMISE + "，并公布名单。\n";
        var letter = new UploadedFile("答复文稿.txt", words.getBytes(StandardCharsets.UTF_8));
        typeIn(id, DRAFT_REPLY, stage.officer(), task -> {
            int taken = uploads.take(new UploadDraft(typed.replyId(), typed.expectedVersion(), letter));
            int saved = drafting.save(answering(typed, taken, drafting.draft(typed.replyId(), 0).blocks()));
            drafting.submit(new SubmitDraft(task, typed.replyId(), saved, false));
        });
        assertThat(stage.secretary().asks(() -> drafting.draft(typed.replyId(), 0)).writtenBy()).isEqualTo(stage.officer().name());
        assertThat(rows.read(
                        "select concat(actor_name, ' ', on_behalf_of) from audit_entry where chain_id = ? and action = 'drafting.upload'",
                        id))
                .hasSize(1)
                .allMatch(who -> who.contains(stage.officer().name()) && who.contains(stage.secretary().name()));
    }

    private static SaveDraft answering(SaveDraft typed, int version, List<Block> text) {
        var place = text.stream().filter(block -> block.text().contains(Journey.PROMISE)).findFirst().orElseThrow().id();
        var answers = typed.answers().stream()
                .map(answer -> new RequestAnswer(answer.requestId(), answer.state(), answer.summary(), place))
                .toList();
        var promises = typed.promises().stream()
                .map(item -> PromisedItem.plain(
                        item.id(), place, item.exactWords(), item.ownerSectionId(), item.target(), item.dueOn(), item.dueKind()))
                .toList();
        return new SaveDraft(
                typed.replyId(), version, typed.title(), typed.mainRecipient(), typed.outcome(), typed.disclosure(), null,
                typed.copies(), typed.contactName(), typed.contactPhone(), text, answers, promises, List.of());
    }

    private void sign(UUID id) {
        decide(id, SIGN_REPLY, stage.director(), Decision.RETURN, "请核对人数");
        submit(id, REVISE_DRAFT);
        decide(id, SIGN_REPLY, stage.director(), Decision.APPROVE, null);
    }

    @Test
    @DisplayName("OF1 领导在纸上批准的延期可以补录")
    void typesInTheApprovalOfAnExtension() {
        var id = journey.toDrafting();
        var deadline = stage.officer().asks(() -> adjustments.adjustable(id)).get(0).deadline();
        stage.officer().does(() -> adjustments.request(new RequestAdjustment(
                id, deadline.id(), AdjustmentKind.EXTENSION, null, deadline.dueOn().plusDays(10), "需实地核查")));

        typeIn(id, DECIDE_ADJUSTMENT, stage.viceDirector(),
                task -> adjustments.decide(new DecideAdjustment(task, true, null)));

        assertThat(journey.elements(id)).contains(RECORD_CONSENT);
    }

    private void submit(UUID id, String element) {
        var reply = journey.reply(id);
        typeIn(id, element, stage.officer(),
                task -> drafting.submit(new SubmitDraft(task, reply.id(), reply.version(), false)));
    }

    private void decide(UUID id, String element, Player reviewer, Decision decision, String note) {
        int version = journey.reply(id).version();
        typeIn(id, element, reviewer, task -> signOff.decide(new DecideReply(task, version, decision, note)));
    }

    private void typeIn(UUID id, String element, Player decider, Consumer<String> step) {
        var task = journey.task(id, element);
        var command = new RecordOffline(task, decider.personId(), clock.today(), "纸-" + element, null, null);
        stage.secretary().does(() -> offline.record(command, () -> step.accept(task)));
    }
}
