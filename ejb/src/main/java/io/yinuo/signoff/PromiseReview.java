package io.yinuo.signoff;

import static io.yinuo.processes.ReplySignOff.UserTasks.HEAD_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.OFFICE_REVIEW;
import static io.yinuo.processes.ReplySignOff.UserTasks.SIGN_REPLY;
import static io.yinuo.processes.ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.signoff.internal.Reviewers;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.WorkItems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** What leaders change in the list of promises while they review a letter (承诺的单列与划去, rule PR12). */
@Stateless
public class PromiseReview {

    @Inject
    Callers callers;

    @Inject
    WorkItems workItems;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    Reviewers reviewers;

    @Inject
    Trail trail;

    /**
     * Has a sentence followed up by itself; the lead section keeps it, with what the letter says of target and time.
     *
     * @return the version that the page must now expect
     */
    @RolesAllowed({Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("signoff.unfoldPromise")
    public int unfold(UnfoldPromise command) {
        var reply = claim(command.taskId(), command.replyId(), command.expectedVersion());
        int version = replies.unfold(reply.id(), command.words());
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("unfolded", command.words()));
        return version;
    }

    /**
     * Confirms what a promise is to reach and until when, where a reviewer changed its words or the list needs it otherwise.
     *
     * @return the version that the page must now expect
     */
    @RolesAllowed({Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("signoff.confirmPromise")
    public int confirm(ConfirmPromise command) {
        var reply = claim(command.taskId(), command.replyId(), command.expectedVersion());
        new InvalidInput.Check().present(command.itemId(), "itemId").done();
        var before = promise(reply, command);
        int version = replies.confirm(reply.id(), command.itemId(), command.target(), command.dueOn());
        var after = promise(reply, command);
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("confirmedPromise", after.exactWords()),
                new Change("target", before.target(), after.target()), new Change("dueOn", before.dueOn(), after.dueOn()));
        return version;
    }

    private PromisedItem promise(ReplyView reply, ConfirmPromise command) {
        return replies.promises(reply.id()).stream()
                .filter(item -> item.id().equals(command.itemId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("PROMISE_UNKNOWN"));
    }

    /**
     * Takes a promise out of what is followed up; the letter keeps its words.
     *
     * @return the version that the page must now expect
     */
    @RolesAllowed({Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR})
    @Trailed("signoff.strikePromise")
    public int strike(StrikePromise command) {
        var reply = claim(command.taskId(), command.replyId(), command.expectedVersion());
        new InvalidInput.Check().present(command.itemId(), "itemId").text(command.reason(), "reason", 500).done();
        var struck = replies.strike(reply.id(), command.itemId(), command.reason());
        trail.note(
                reply.suggestionId(), reply.bureauId(), reply.id(), Change.set("struck", struck.exactWords()),
                Change.set("reason", command.reason().strip()));
        return replies.get(reply.id()).version();
    }

    private ReplyView claim(String taskId, UUID replyId, int expectedVersion) {
        if (taskId == null) {
            throw new NotFound("TASK_UNKNOWN");
        }
        var actor = callers.current();
        var task = workItems.claim(taskId, actor, HEAD_REVIEW, OFFICE_REVIEW, VICE_DIRECTOR_REVIEW, SIGN_REPLY);
        trail.about(task.suggestionId(), task.bureauId(), task.subjectId());
        if (!task.subjectId().equals(replyId)) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        reviewers.requireOverseer(task, actor, suggestions.get(task.suggestionId()).leadSectionId());
        return replies.claim(replyId, expectedVersion);
    }
}
