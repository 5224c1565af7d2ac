package io.yinuo.signoff.internal;

import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Correction;
import io.yinuo.drafting.MatterMoves;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.processes.ReplySignOff.Variables;
import io.yinuo.shared.Actor;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.WorkClock;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.DocumentNumberView;
import io.yinuo.signoff.NumberReply;
import io.yinuo.signoff.ReplyNumbered;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The secretary's last look: slips are set right and the letter is numbered, or it goes back to its signatory. */
@ApplicationScoped
public class Proofreading {

    @Inject
    Replies replies;

    @Inject
    MatterMoves matters;

    @Inject
    Suggestions suggestions;

    @Inject
    Directory directory;

    @Inject
    SignOffSteps steps;

    @Inject
    DocumentNumbers numbers;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    Event<ReplyNumbered> numbered;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Gives the letter back to its signatory, who alone may change what it says. */
    public void giveBack(WorkItem task, ReplyView reply, Actor secretary, String why) {
        var step = step(reply, secretary, Decision.RETURN, why);
        replies.withdrawSignature(reply.id());
        matters.signOffBegun(reply);
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("decision", Decision.RETURN),
                Change.set("note", step.note()), new Change("signedOn", reply.signedOn(), null));
        workflow.complete(task, secretary.personId(), Outcome.of(Variables.DECISION, Decision.RETURN.name()));
        workItems.reserve(reply.id(), SIGN_REPLY, reply.signatoryId(), step.note());
    }

    /** Corrects, numbers and freezes the letter; the number is drawn after everything else could still be refused. */
    public DocumentNumberView dispatch(WorkItem task, ReplyView signed, Actor secretary, NumberReply command) {
        ReleasePolicy.check(command.checks());
        List<Correction> corrections = command.correctedBlocks() == null
                ? List.of()
                : replies.correct(signed.id(), command.correctedBlocks(), secretary);
        replies.checkDispatch(signed.id());
        var reply = replies.get(signed.id());
        step(reply, secretary, Decision.APPROVE, command.note()).release(command.checks(), corrections);
        matters.numbered(reply);
        workflow.complete(task, secretary.personId(), Outcome.of(Variables.DECISION, Decision.APPROVE.name()));
        var matter = suggestions.get(reply.suggestionId());
        var number = number(reply, command.outsideNumber(), matter.kind());
        var sent = replies.freeze(reply.id(), number, command.sealNote());
        trail.note(sent.suggestionId(), sent.bureauId(), sent.id(), changes(sent, command.outsideNumber(), corrections));
        numbered.fire(new ReplyNumbered(sent.suggestionId(), sent.id()));
        return new DocumentNumberView(sent.id(), number, sent.signedOn(), sent.sha256());
    }

    private String number(ReplyView reply, String outside, MatterKind kind) {
        var bureau = directory.bureau(reply.bureauId());
        if (outside == null) {
            return numbers.allot(reply, bureau, kind);
        }
        if (!bureau.signedElsewhere()) {
            throw new InvalidInput("outsideNumber", "OUTSIDE_NUMBER_NOT_WANTED");
        }
        return numbers.take(reply, OutsideNumber.of(outside));
    }

    private SignOffStep step(ReplyView reply, Actor secretary, Decision decision, String note) {
        var verdict = new Verdict(secretary.personId(), decision, note, clock.now());
        var step = new SignOffStep(SignOffStepKind.NUMBERING, reply, null, verdict);
        steps.add(step);
        return step;
    }

    private static Change[] changes(ReplyView sent, String outsideNumber, List<Correction> corrections) {
        var changes = new ArrayList<Change>();
        changes.add(Change.set("documentNumber", sent.documentNumber()));
        changes.add(Change.set("outsideNumber", outsideNumber));
        changes.add(Change.set("sha256", sent.sha256()));
        corrections.forEach(slip -> changes.add(change(slip)));
        return changes.toArray(Change[]::new);
    }

    /** The difference itself with the number of its paragraph; the versions keep both texts whole. */
    private static Change change(Correction slip) {
        var place = "¶" + slip.paragraph() + " ";
        return new Change("correction", place + slip.excerptBefore(), place + slip.excerptAfter());
    }
}
