package io.yinuo.web.api.task;

import static java.util.Map.entry;

import io.yinuo.processes.CoHandling;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.register.OpenStep;
import io.yinuo.shared.StateConflict;
import io.yinuo.web.api.JsonText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Leads the body of a step to the boundary that ends it, by the element of the step. */
@Dependent
public class StepCommands {

    private final Map<String, Command<?>> commands;

    /** How one kind of step is ended: the record that its body becomes, and what is done with it. */
    private record Command<T>(Class<T> body, BiFunction<OpenStep, T, Object> deed) {

        Optional<Object> carryOut(OpenStep step, String json) {
            var given = JsonText.json().fromJson(json, body);
            if (given == null) {
                throw new JsonbException("null ends no step");
            }
            return Optional.ofNullable(deed.apply(step, given));
        }
    }

    @Inject
    public StepCommands(AssignmentSteps assignments, ReplySteps replies, AdjustmentSteps adjustments, CommitmentSteps promises) {
        var submit = command(StepBodies.SubmitDraft.class, replies::submit);
        var decide = command(StepBodies.DecideReply.class, replies::decide);
        var deliver = command(StepBodies.DeliverReply.class, replies::deliver);
        var change = command(StepBodies.DecideOnPromise.class, promises::decideChange);
        var explanation = command(StepBodies.DecideOnPromise.class, promises::decideExplanation);
        commands = Map.ofEntries(
                entry(
                        SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT,
                        command(StepBodies.PrepareAssignment.class, assignments::prepare)),
                entry(
                        SuggestionHandling.UserTasks.CLAIM_ASSIGNMENT,
                        command(StepBodies.ClaimAssignment.class, assignments::claim)),
                entry(
                        SuggestionHandling.UserTasks.DECIDE_OBJECTION,
                        command(StepBodies.RuleOnObjection.class, assignments::rule)),
                entry(
                        SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT,
                        command(StepBodies.ApproveAssignment.class, assignments::approve)),
                entry(
                        SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT,
                        command(StepBodies.AcceptAssignment.class, assignments::accept)),
                entry(
                        CoHandling.UserTasks.GIVE_OPINION,
                        command(StepBodies.GiveOpinion.class, assignments::giveOpinion)),
                entry(
                        CoHandling.UserTasks.RECORD_OPINION,
                        command(StepBodies.RecordUnitOpinion.class, assignments::recordUnitOpinion)),
                entry(SuggestionHandling.UserTasks.DRAFT_REPLY, submit),
                entry(ReplySignOff.UserTasks.REVISE_DRAFT, submit),
                entry(Rehandling.UserTasks.DRAFT_SECOND_REPLY, submit),
                entry(ReplySignOff.UserTasks.HEAD_REVIEW, decide),
                entry(ReplySignOff.UserTasks.COUNTERSIGN, decide),
                entry(ReplySignOff.UserTasks.OFFICE_REVIEW, decide),
                entry(ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW, decide),
                entry(ReplySignOff.UserTasks.SIGN_REPLY, decide),
                entry(
                        ReplySignOff.UserTasks.NUMBER_REPLY,
                        new Command<>(StepBodies.NumberReply.class, replies::number)),
                entry(SuggestionHandling.UserTasks.DELIVER_REPLY, deliver),
                entry(Rehandling.UserTasks.DELIVER_SECOND_REPLY, deliver),
                entry(SuggestionHandling.UserTasks.RATE_REPLY, command(StepBodies.RateReply.class, replies::rate)),
                entry(
                        SuggestionHandling.UserTasks.RECORD_MEETING,
                        command(StepBodies.RecordMeeting.class, replies::recordMeeting)),
                entry(
                        Contribution.UserTasks.SEND_CONTRIBUTION,
                        command(StepBodies.SendContribution.class, replies::sendContribution)),
                entry(
                        Contribution.UserTasks.FILE_JOINT_REPLY,
                        command(StepBodies.FileJointReply.class, replies::fileJointReply)),
                entry(
                        DeadlineAdjustment.UserTasks.DECIDE_ADJUSTMENT,
                        command(StepBodies.DecideAdjustment.class, adjustments::decide)),
                entry(
                        DeadlineAdjustment.UserTasks.RECORD_CONSENT,
                        command(StepBodies.RecordConsent.class, adjustments::recordConsent)),
                entry(
                        DeadlineAdjustment.UserTasks.RESUME_HANDLING,
                        command(StepBodies.ResumeHandling.class, adjustments::resume)),
                entry(
                        CommitmentFollowUp.UserTasks.REPORT_PROGRESS,
                        command(StepBodies.ReportProgress.class, promises::report)),
                entry(
                        CommitmentFollowUp.UserTasks.EXPLAIN_DELAY,
                        command(StepBodies.ExplainPromiseDelay.class, promises::explainDelay)),
                entry(
                        CommitmentFollowUp.UserTasks.VERIFY_FULFILMENT,
                        command(StepBodies.CheckPromise.class, promises::verify)),
                entry(CommitmentFollowUp.UserTasks.LOOK_BACK, command(StepBodies.CheckPromise.class, promises::lookBack)),
                entry(CommitmentFollowUp.UserTasks.DECIDE_CHANGE, change),
                entry(CommitmentFollowUp.UserTasks.DECIDE_EXPLANATION, explanation),
                entry(CommitmentFollowUp.UserTasks.DECIDE_DELAY_EXPLANATION, explanation));
    }

    /** Which body ends which element. */
    public Map<String, Class<?>> bodies() {
        var bodies = new TreeMap<String, Class<?>>();
        commands.forEach((element, command) -> bodies.put(element, command.body()));
        return bodies;
    }

    /** Ends the step; gives what the boundary answers, if anything. */
    Optional<Object> carryOut(OpenStep step, String json) {
        var command = commands.get(step.item().element());
        if (command == null) {
            throw new StateConflict("TASK_OTHER_STEP");
        }
        return command.carryOut(step, json);
    }

    private static <T> Command<T> command(Class<T> body, BiConsumer<OpenStep, T> deed) {
        return new Command<>(body, (step, given) -> {
            deed.accept(step, given);
            return null;
        });
    }
}
