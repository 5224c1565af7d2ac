package io.yinuo.web.api.task;

import io.yinuo.contribution.Contributions;
import io.yinuo.contribution.FileJointReply;
import io.yinuo.contribution.SendContribution;
import io.yinuo.delivery.DeliverReply;
import io.yinuo.delivery.Deliveries;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.SubmitDraft;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.Meetings;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.RecordMeeting;
import io.yinuo.register.OpenStep;
import io.yinuo.signoff.DecideReply;
import io.yinuo.signoff.DocumentNumberView;
import io.yinuo.signoff.NumberReply;
import io.yinuo.signoff.SignOff;
import io.yinuo.web.api.Versions;
import io.yinuo.web.api.problem.CurrentState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Steps that end at the boundaries through which a reply goes. */
@Dependent
public class ReplySteps {

    @Inject
    Drafting drafting;

    @Inject
    SignOff signOff;

    @Inject
    Deliveries deliveries;

    @Inject
    Contributions contributions;

    @Inject
    Feedback feedback;

    @Inject
    Meetings meetings;

    @Inject
    Versions versions;

    @Inject
    CurrentState current;

    void submit(OpenStep step, StepBodies.SubmitDraft body) {
        current.readBy(() -> drafting.reply(body.replyId()));
        int expected = versions.expected(body.expectedVersion());
        drafting.submit(new SubmitDraft(step.item().taskId(), body.replyId(), expected, body.countersignAgain()));
    }

    void decide(OpenStep step, StepBodies.DecideReply body) {
        current.readBy(() -> drafting.reply(step.item().subjectId()));
        int expected = versions.expected(body.expectedVersion());
        signOff.decide(new DecideReply(step.item().taskId(), expected, body.decision(), body.note()));
    }

    DocumentNumberView number(OpenStep step, StepBodies.NumberReply body) {
        current.readBy(() -> drafting.reply(step.item().subjectId()));
        int expected = versions.expected(body.expectedVersion());
        return signOff.number(new NumberReply(
                step.item().taskId(),
                expected,
                body.decision(),
                body.note(),
                body.correctedBlocks(),
                body.sealNote(),
                null,
                body.outsideNumber()));
    }

    void deliver(OpenStep step, StepBodies.DeliverReply body) {
        deliveries.deliver(new DeliverReply(step.item().taskId(), body.records()));
    }

    void sendContribution(OpenStep step, StepBodies.SendContribution body) {
        contributions.send(new SendContribution(
                step.item().taskId(), body.channel(), body.sentOn(), body.receiver(), body.lateReason()));
    }

    void fileJointReply(OpenStep step, StepBodies.FileJointReply body) {
        contributions.fileJointReply(new FileJointReply(
                step.item().taskId(), body.repliedOn(), body.documentNumber(), body.paperId(), null, body.note()));
    }

    void recordMeeting(OpenStep step, StepBodies.RecordMeeting body) {
        meetings.record(new RecordMeeting(
                step.item().taskId(), body.heldOn(), body.place(), body.participants(), body.outcome()));
    }

    void rate(OpenStep step, StepBodies.RateReply body) {
        feedback.rate(new RateReply(
                step.suggestion().id(),
                body.replyId(),
                body.submitterId(),
                body.attitude(),
                body.result(),
                body.remark(),
                body.source()));
    }
}
