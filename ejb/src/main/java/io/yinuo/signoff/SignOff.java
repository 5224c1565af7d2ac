package io.yinuo.signoff;

import static io.yinuo.processes.ReplySignOff.UserTasks.COUNTERSIGN;
import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.NUMBER_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.OFFICE_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.MatterMoves;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.SaveDraft;
import io.yinuo.processes.ReplySignOff.Variables;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.internal.CountersignPolicy;
import io.yinuo.signoff.internal.Countersigners;
import io.yinuo.signoff.internal.OutsideNumber;
import io.yinuo.signoff.internal.Proofreading;
import io.yinuo.signoff.internal.Reviewers;
import io.yinuo.signoff.internal.SeparationPolicy;
import io.yinuo.signoff.internal.SignOffStep;
import io.yinuo.signoff.internal.SignOffSteps;
import io.yinuo.signoff.internal.StudyRows;
import io.yinuo.signoff.internal.Verdict;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The decisions of those who review and sign a reply (审签). */
@Stateless
public class SignOff {

    @Inject
    Callers callers;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    Replies replies;

    @Inject
    Suggestions suggestions;

    @Inject
    MatterMoves matters;

    @Inject
    SignOffSteps steps;

    @Inject
    Reviewers reviewers;

    @Inject
    Countersigners countersigners;

    @Inject
    StudyRows studies;

    @Inject
    Proofreading proofreading;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Lets the draft pass, or returns it to its drafter with a note; at the last step this is the signature (签发). */
    @RolesAllowed({Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("signoff.decide")
    public void decide(DecideReply command) {
        var actor = callers.current();
        var task = workItems.claim(
                command.taskId(), actor, HEAD_REVIEW, COUNTERSIGN, OFFICE_REVIEW, VICE_DIRECTOR_REVIEW, SIGN_REPLY);
        trail.about(task.suggestionId(), task.bureauId(), task.subjectId());
        new InvalidInput.Check().present(command.decision(), "decision").optionalText(command.note(), "note", 2000).done();
        requireOverseer(task, actor);
        var reply = replies.claim(task.subjectId(), command.expectedVersion());
        if (command.decision() == Decision.APPROVE && !COUNTERSIGN.equals(task.element())) {
            replies.requirePromisesConfirmed(reply.id());
        }
        var verdict = new Verdict(actor.personId(), command.decision(), command.note(), clock.now());
        var step = record(SignOffStepKind.of(task.element()), reply, task, verdict);
        carryOut(step, reply);
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("step", step.step()),
                Change.set("decision", verdict.decision()), Change.set("note", verdict.note()),
                Change.set("draft", reply.currentDraft()));
        workflow.complete(task, actor.personId(), outcome(step, verdict));
    }

    private void requireOverseer(WorkItem task, Actor actor) {
        reviewers.requireOverseer(task, actor, suggestions.get(task.suggestionId()).leadSectionId());
    }

    private SignOffStep record(SignOffStepKind kind, ReplyView reply, WorkItem task, Verdict verdict) {
        var standing = reviewers.standing(task, reply.id(), verdict.personId());
        SeparationPolicy.check(kind, reply, standing, steps.ofReply(reply.id()), verdict);
        var step = new SignOffStep(kind, reply, task.sectionId(), verdict);
        if (kind == SignOffStepKind.COUNTERSIGN && !step.isReturn()) {
            step.agreeTo(CountersignPolicy.owedBy(task.sectionId(), replies.promises(reply.id())));
        }
        steps.add(step);
        return step;
    }

    private void carryOut(SignOffStep step, ReplyView reply) {
        if (step.step() == SignOffStepKind.COUNTERSIGN) {
            return;
        }
        if (step.isReturn()) {
            replies.sendBack(reply.id());
        } else if (step.step() == SignOffStepKind.SIGNATURE) {
            requireCountersigned(reply);
            requireStudied(reply);
            replies.sign(reply.id(), step.personId());
            matters.signed(reply);
        }
    }

    private void requireCountersigned(ReplyView reply) {
        var missing = countersigners.missingNames(reply);
        if (!missing.isEmpty()) {
            throw new StateConflict("COUNTERSIGN_MISSING", String.join("、", missing));
        }
    }

    private void requireStudied(ReplyView reply) {
        if (studies.isMissing(reply, clock.today())) {
            throw new StateConflict("COLLECTIVE_STUDY_MISSING");
        }
    }

    private static Outcome outcome(SignOffStep step, Verdict verdict) {
        if (step.step() == SignOffStepKind.COUNTERSIGN) {
            return Outcome.none();
        }
        var outcome = Outcome.of(Variables.DECISION, verdict.decision().name());
        if (step.isReturn()) {
            step.step().returning().ifPresent(from -> outcome.and(Variables.RETURNED_FROM, from.name()));
        }
        return outcome;
    }

    /**
     * Rewrites the draft at the reviewer's own step, as a version of its own (审改).
     *
     * <p>After the countersigning nobody may promise something new for another section: that draft is returned, so that
     * the section is asked (rule O8).
     *
     * @return the version that the page must now expect
     */
    @RolesAllowed({Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("signoff.edit")
    public int editInPlace(String taskId, SaveDraft command) {
        var actor = callers.current();
        var task = workItems.claim(taskId, actor, HEAD_REVIEW, OFFICE_REVIEW, VICE_DIRECTOR_REVIEW, SIGN_REPLY);
        trail.about(task.suggestionId(), task.bureauId(), task.subjectId());
        if (!task.subjectId().equals(command.replyId())) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        requireOverseer(task, actor);
        var before = replies.claim(command.replyId(), command.expectedVersion());
        var step = SignOffStepKind.of(task.element());
        int version = replies.edit(command, actor, step.writing().orElseThrow());
        var after = replies.get(command.replyId());
        if (step != SignOffStepKind.HEAD_REVIEW) {
            requireNoNewPromiseOfOthers(after);
        }
        noteEdit(before, after);
        return version;
    }

    private void requireNoNewPromiseOfOthers(ReplyView edited) {
        var missing = countersigners.missingNames(edited);
        if (!missing.isEmpty()) {
            throw new InvalidInput("promises", "PROMISE_NOT_COUNTERSIGNED", String.join("、", missing));
        }
    }

    private void noteEdit(ReplyView before, ReplyView after) {
        trail.note(
                after.suggestionId(), after.bureauId(), after.id(),
                new Change("draft", before.currentDraft(), after.currentDraft()),
                new Change("title", before.title(), after.title()),
                new Change("outcome", before.outcome(), after.outcome()),
                new Change("disclosure", before.disclosure(), after.disclosure()));
    }

    /**
     * Numbers a signed reply and freezes its text, or gives it back to its signatory (编号用印).
     *
     * @return the number, or null when it was given back
     */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("signoff.number")
    public DocumentNumberView number(NumberReply command) {
        var actor = callers.current();
        var task = workItems.claim(command.taskId(), actor, NUMBER_REPLY);
        trail.about(task.suggestionId(), task.bureauId(), task.subjectId());
        new InvalidInput.Check()
                .present(command.decision(), "decision")
                .optionalText(command.note(), "note", 2000)
                .optionalText(command.sealNote(), "sealNote", 500)
                .that(OutsideNumber.isWellFormed(command.outsideNumber()), "outsideNumber", "OUTSIDE_NUMBER_FORM")
                .done();
        var reply = replies.claim(task.subjectId(), command.expectedVersion());
        if (command.decision() == Decision.RETURN) {
            proofreading.giveBack(task, reply, actor, command.note());
            return null;
        }
        return proofreading.dispatch(task, reply, actor, command);
    }

    /** The decisions on a reply, oldest first; for those who work on it, never for the deputy. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<SignOffStepView> stepsOf(UUID replyId) {
        replies.requireInside(replyId);
        return steps.ofReply(replyId).stream().map(steps::view).toList();
    }
}
