package io.yinuo.sample.internal;

import io.yinuo.delivery.Deliveries;
import io.yinuo.delivery.DeliverReply;
import io.yinuo.delivery.DeliveryMode;
import io.yinuo.delivery.DeliveryRecord;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.CollectiveStudies;
import io.yinuo.signoff.DecideReply;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.NumberReply;
import io.yinuo.signoff.RecordStudy;
import io.yinuo.signoff.SignOff;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.suggestion.Suggestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What reviewers, secretary and deputy do with a reply. */
@ApplicationScoped
class ReviewDeeds {

    private static final String RETURNED = "请补充下一步工作的进展如何通报，再送审。";
    private static final String SECOND_WORD = "再次答复具体可行，同意。";

    @Inject
    private SignOff signOff;

    @Inject
    private CollectiveStudies studies;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Feedback feedback;

    @Inject
    private Replies replies;

    @Inject
    private Suggestions suggestions;

    @Inject
    private WorkClock clock;

    /** Lets the draft pass, unless the script wants it returned from this step once. */
    void decide(Scene scene) {
        var reply = replies.get(scene.task().subjectId());
        boolean returns = wantsReturn(scene, reply);
        signOff.decide(new DecideReply(
                scene.task().taskId(),
                reply.version(),
                returns ? Decision.RETURN : Decision.APPROVE,
                returns ? RETURNED : "同意。"));
    }

    /** Records the meeting of the leaders, where the reply may not be signed without one. */
    void discuss(Scene scene) {
        if (studies.isMissing(scene.task().subjectId())) {
            studies.record(new RecordStudy(
                    scene.suggestionId(), clock.today(), "局党组会", "局领导班子成员、主办科室负责人", "同意答复意见，按程序签发。", null));
        }
    }

    private boolean wantsReturn(Scene scene, ReplyView reply) {
        var step = SignOffStepKind.of(scene.task().element());
        return scene.matter().returnedFrom().contains(step.name())
                && signOff.stepsOf(reply.id()).stream()
                        .noneMatch(taken -> taken.step() == step && taken.decision() == Decision.RETURN);
    }

    void number(Scene scene) {
        var reply = replies.get(scene.task().subjectId());
        signOff.number(new NumberReply(
                scene.task().taskId(), reply.version(), Decision.APPROVE, null, null, "已核对并用印。"));
    }

    void deliver(Scene scene) {
        var records = suggestions.get(scene.suggestionId()).submitters().stream()
                .map(submitter -> new DeliveryRecord(
                        submitter.id(),
                        submitter.lead() ? DeliveryMode.IN_PERSON : DeliveryMode.POST,
                        clock.today(),
                        submitter.name()))
                .toList();
        deliveries.deliver(new DeliverReply(scene.task().taskId(), records));
    }

    void rate(Scene scene) {
        var all = replies.ofSuggestion(scene.suggestionId());
        var reply = all.get(all.size() - 1);
        var remark = scene.matter().dissatisfaction();
        boolean never = scene.matter().stopAt().equals(SuggestionHandling.UserTasks.RECORD_MEETING);
        boolean dissatisfied = remark != null && (never || reply.kind() == ReplyKind.FIRST);
        feedback.rate(new RateReply(
                scene.suggestionId(),
                reply.id(),
                suggestions.get(scene.suggestionId()).leadSubmitter().id(),
                Rating.SATISFIED,
                dissatisfied ? Rating.DISSATISFIED : scene.matter().rating(),
                dissatisfied ? remark : remark == null ? null : SECOND_WORD));
    }
}
