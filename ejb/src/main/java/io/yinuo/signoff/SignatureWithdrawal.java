package io.yinuo.signoff;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.MatterMoves;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.internal.DocumentNumbers;
import io.yinuo.signoff.internal.SignOffStep;
import io.yinuo.signoff.internal.SignOffSteps;
import io.yinuo.signoff.internal.Verdict;
import io.yinuo.signoff.internal.WithdrawalPolicy;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Takes a signed letter back to its signatory, as long as it has not gone out (撤回签发). */
@Stateless
public class SignatureWithdrawal {

    private static final Set<String> BEFORE_DISPATCH = Set.of(
            ReplySignOff.UserTasks.NUMBER_REPLY,
            SuggestionHandling.UserTasks.DELIVER_REPLY,
            Rehandling.UserTasks.DELIVER_SECOND_REPLY,
            Contribution.UserTasks.SEND_CONTRIBUTION);

    @Inject
    Callers callers;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    Drafting drafting;

    @Inject
    Replies replies;

    @Inject
    MatterMoves matters;

    @Inject
    SignOffSteps steps;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Event<SignatureWithdrawn> withdrawn;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The reply that may be withdrawn, for whoever may do so (rules W1, W2). */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ReplyView withdrawable(UUID replyId) {
        var reply = drafting.reply(replyId);
        WithdrawalPolicy.check(reply, callers.current());
        return reply;
    }

    /** Whether the caller may withdraw the signature of a reply that was shown. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean offers(ReplyView reply) {
        return WithdrawalPolicy.isOffered(reply, callers.current());
    }

    /**
     * Withdraws the signature with a reason: the letter lies with its signatory again, its number is kept for it or voided,
     * and its promises are void (rules W1-W3).
     */
    @RolesAllowed({Roles.SECRETARY, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("signoff.withdraw")
    public void withdraw(WithdrawSignature command) {
        var actor = callers.current();
        var shown = drafting.reply(command.replyId());
        trail.about(shown.suggestionId(), shown.bureauId(), shown.id());
        WithdrawalPolicy.check(shown, actor);
        boolean numbered = shown.documentNumber() != null;
        new InvalidInput.Check()
                .text(command.reason(), "reason", 500)
                .that(!numbered || command.number() != null, "number", "REQUIRED")
                .done();
        var waiting = waiting(shown, actor);
        var reply = replies.claim(command.replyId(), command.expectedVersion());
        WithdrawalPolicy.check(reply, actor);
        var reason = command.reason().strip();
        steps.add(new SignOffStep(
                SignOffStepKind.WITHDRAWAL, reply, null, new Verdict(actor.personId(), Decision.RETURN, reason, clock.now())));
        if (numbered) {
            numbers.release(reply.id(), command.number(), reason, actor.personId());
        }
        replies.withdrawSignature(reply.id());
        matters.signOffBegun(reply);
        note(reply, command, reason);
        withdrawn.fire(new SignatureWithdrawn(reply.suggestionId(), reply.id()));
        workflow.withdrawSignature(waiting.subjectId());
        workItems.reserve(reply.id(), ReplySignOff.UserTasks.SIGN_REPLY, reply.signatoryId(), reason);
    }

    private WorkItem waiting(ReplyView reply, Actor actor) {
        return workItems.openOf(reply.suggestionId()).stream()
                .filter(item -> BEFORE_DISPATCH.contains(item.element()))
                .filter(item -> item.subjectId().equals(reply.id())
                        || item.subjectId().equals(reply.suggestionId()) && !reply.isSupplementary())
                .findFirst()
                .map(item -> workItems.look(item.taskId(), actor))
                .orElseThrow(() -> new StateConflict("SIGNATURE_NOT_WITHDRAWABLE"));
    }

    private void note(ReplyView reply, WithdrawSignature command, String reason) {
        trail.note(
                reply.suggestionId(),
                reply.bureauId(),
                reply.id(),
                Change.set("note", reason),
                new Change("signedOn", reply.signedOn(), null),
                new Change("documentNumber", reply.documentNumber(), null),
                Change.set("numberFate", reply.documentNumber() == null ? null : command.number()));
    }

    /** Whether the sign-off that begins is the second look of a signatory at a letter that was withdrawn (rule W1). */
    @RolesAllowed(Roles.ENGINE)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean isSignedAgain(UUID replyId) {
        int round = replies.get(replyId).signOffRound();
        return steps.ofReply(replyId).stream().anyMatch(step -> step.isOf(SignOffStepKind.WITHDRAWAL, round));
    }
}
