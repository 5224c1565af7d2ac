package io.yinuo.it.scale;

import io.yinuo.assignment.GiveOpinion;
import io.yinuo.assignment.Opinions;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.DeadlineKind;
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
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.WorkClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private Opinions opinions;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Feedback feedback;

    @Inject
    private WorkClock clock;

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
        var reply = journey.deadline(id, DeadlineKind.REPLY);
        ask(id, new RequestAdjustment(
                id, reply.id(), AdjustmentKind.EXTENSION, null, reply.dueOn().plusDays(LATER_DAYS), "需实地核查"));
    }

    /** A draft with a later day. */
    public void extended() {
        var id = journey.toDrafting();
        var reply = journey.deadline(id, DeadlineKind.REPLY);
        grant(id, new RequestAdjustment(
                id, reply.id(), AdjustmentKind.EXTENSION, null, reply.dueOn().plusDays(LATER_DAYS), "需实地核查"));
    }

    /** A draft whose term stands still. */
    public void suspended() {
        var id = journey.toDrafting();
        var first = clock.today().plusDays(1);
        grant(id, new RequestAdjustment(
                id, journey.deadline(id, DeadlineKind.REPLY).id(), AdjustmentKind.SUSPENSION, first, first.plusDays(LATER_DAYS), "等待上级批复"));
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

    /** A draft with the opinion of another section. */
    public void opinionGiven() {
        var id = journey.toCoHandling();
        var task = journey.task(id, CoHandling.UserTasks.GIVE_OPINION);
        stage.otherHead().does(() -> opinions.giveOpinion(new GiveOpinion(task, "同意，教师编制由我科落实。")));
        await(id, SuggestionHandling.UserTasks.DRAFT_REPLY);
    }

    private void await(UUID id, String element) {
        journey.task(id, element);
    }
}
