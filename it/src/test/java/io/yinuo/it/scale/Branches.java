package io.yinuo.it.scale;

import io.yinuo.assignment.AcceptAssignment;
import io.yinuo.assignment.Assignments;
import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.GiveOpinion;
import io.yinuo.assignment.Opinions;
import io.yinuo.assignment.PrepareAssignment;
import io.yinuo.contribution.Contributions;
import io.yinuo.contribution.SendContribution;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.Deadlines;
import io.yinuo.deadline.DecideAdjustment;
import io.yinuo.deadline.RecordConsent;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.CoHandling;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.UnitChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Brings matters to where the straight way does not lead. */
@ApplicationScoped
class Branches {

    private static final int LATER_DAYS = 20;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Assignments assignments;

    @Inject
    private Opinions opinions;

    @Inject
    private Contributions contributions;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Feedback feedback;

    @Inject
    private WorkClock clock;

    /** An opinion that the unit that answers has. */
    public void sent() {
        var id = journey.toSending();
        var task = journey.task(id, Contribution.UserTasks.SEND_CONTRIBUTION);
        stage.secretary().does(() -> contributions.send(
                new SendContribution(task, UnitChannel.DOCUMENT_EXCHANGE, clock.today(), "某市财政局办公室", null)));
        await(id, Contribution.UserTasks.FILE_JOINT_REPLY);
    }

    /** A second reply that is being drafted. */
    public void secondReply() {
        await(rated(Rating.DISSATISFIED), Rehandling.UserTasks.DRAFT_SECOND_REPLY);
    }

    /** A closed matter whose promise is followed. */
    public void closed() {
        var id = rated(Rating.SATISFIED);
        Eventually.holds("closed " + id, () -> !journey.elements(id).contains(SuggestionHandling.UserTasks.RATE_REPLY));
    }

    private UUID rated(Rating result) {
        var id = journey.toRating();
        await(id, SuggestionHandling.UserTasks.RATE_REPLY);
        var reply = journey.reply(id).id();
        var lead = journey.suggestion(id).leadSubmitter().id();
        stage.deputy().does(() -> feedback.rate(new RateReply(id, reply, lead, Rating.SATISFIED, result, "希望有时间表")));
        return id;
    }

    /** A draft while the leader has an extension to decide. */
    public void extensionAsked() {
        var id = journey.toDrafting();
        var reply = reply(id);
        ask(id, new RequestAdjustment(
                id, reply.id(), AdjustmentKind.EXTENSION, null, reply.dueOn().plusDays(LATER_DAYS), "需实地核查"));
    }

    /** A draft with a later day. */
    public void extended() {
        var id = journey.toDrafting();
        var reply = reply(id);
        grant(id, new RequestAdjustment(
                id, reply.id(), AdjustmentKind.EXTENSION, null, reply.dueOn().plusDays(LATER_DAYS), "需实地核查"));
    }

    /** A draft whose term stands still. */
    public void suspended() {
        var id = journey.toDrafting();
        var first = clock.today().plusDays(1);
        grant(id, new RequestAdjustment(
                id, reply(id).id(), AdjustmentKind.SUSPENSION, first, first.plusDays(LATER_DAYS), "等待上级批复"));
        await(id, DeadlineAdjustment.UserTasks.RESUME_HANDLING);
    }

    private void grant(UUID id, RequestAdjustment request) {
        ask(id, request);
        var decision = journey.task(id, DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT);
        stage.viceDirector().does(() -> adjustments.decide(new DecideAdjustment(decision, true, "局办公会研究过")));
        var consent = journey.task(id, DeadlineAdjustment.UserTasks.RECORD_CONSENT);
        stage.secretary().does(() -> adjustments.recordConsent(
                new RecordConsent(consent, true, clock.today(), "某联络员", null, "电话答复")));
    }

    private void ask(UUID id, RequestAdjustment request) {
        stage.officer().does(() -> adjustments.request(request));
        await(id, DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT);
    }

    private DeadlineView reply(UUID id) {
        return stage.secretary().asks(() -> deadlines.ofCase(id)).stream()
                .filter(each -> each.kind() == DeadlineKind.REPLY)
                .findFirst()
                .orElseThrow();
    }

    /** A draft while another section is asked for its opinion. */
    public UUID coHandled() {
        var id = journey.refer();
        int version = journey.suggestion(id).version();
        var preparing = journey.task(id, SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT);
        stage.secretary().does(() -> assignments.prepare(new PrepareAssignment(
                preparing, version, stage.leadSectionId(), List.of(stage.otherSectionId()), null)));
        var approving = journey.task(id, SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT);
        stage.director().does(() -> assignments.approve(new DecideAssignment(approving, true, null)));
        var accepting = journey.task(id, SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT);
        stage.head().does(() -> assignments.accept(new AcceptAssignment(accepting, stage.officer().personId())));
        await(id, CoHandling.UserTasks.GIVE_OPINION);
        return id;
    }

    /** The same with the opinion. */
    public void opinionGiven() {
        var id = coHandled();
        var task = journey.task(id, CoHandling.UserTasks.GIVE_OPINION);
        stage.otherHead().does(() -> opinions.giveOpinion(new GiveOpinion(task, "同意，教师编制由我科落实。")));
        await(id, SuggestionHandling.UserTasks.DRAFT_REPLY);
    }

    private void await(UUID id, String element) {
        journey.task(id, element);
    }
}
