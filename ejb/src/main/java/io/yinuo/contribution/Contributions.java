package io.yinuo.contribution;

import static io.yinuo.processes.Contribution.UserTasks.FILE_JOINT_REPLY;
import static io.yinuo.processes.Contribution.UserTasks.SEND_CONTRIBUTION;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.contribution.internal.ContributionPolicy;
import io.yinuo.contribution.internal.ContributionRow;
import io.yinuo.contribution.internal.ContributionRows;
import io.yinuo.contribution.internal.JointReply;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.Replies;
import io.yinuo.paper.AddPaper;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.Papers;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
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

/** Sends the bureau's opinion to the unit that answers, and files that unit's reply (会办). */
@Stateless
public class Contributions {

    @Inject
    Callers callers;

    @Inject
    CaseAccess caseAccess;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    Papers papers;

    @Inject
    Deadlines deadlines;

    @Inject
    ContributionRows rows;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** The numbered opinion has gone to the unit that answers; its term is met, late with a reason (rule CB3). */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("contribution.send")
    public void send(SendContribution command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, SEND_CONTRIBUTION);
        var matter = suggestions.get(task.suggestionId());
        var opinion = replies.sendContribution(matter.id());
        ContributionPolicy.check(command, opinion.signedOn(), matter.replyDueOn(), clock.today());
        rows.add(new ContributionRow(matter, opinion.id(), command, actor.personId(), clock.now()));
        suggestions.contributed(matter.id());
        deadlines.met(matter.id(), DeadlineKind.CONTRIBUTION, command.sentOn());
        deadlines.met(opinion.id(), DeadlineKind.REPLACEMENT, command.sentOn());
        trail.note(
                matter.id(),
                matter.bureauId(),
                opinion.id(),
                Change.set("leadUnit", matter.leadUnit()),
                Change.set("unitChannel", command.channel()),
                Change.set("sentOn", command.sentOn()),
                Change.set("receiver", command.receiver()),
                Change.set("lateReason", command.lateReason()));
        workflow.complete(task, actor.personId(), Outcome.none());
    }

    /** The lead unit has answered: its reply is filed, or it is said why no copy came, and the matter is closed (rule CB4). */
    @RolesAllowed(Roles.SECRETARY)
    @Trailed("contribution.fileJointReply")
    public void fileJointReply(FileJointReply command) {
        var actor = callers.current();
        var task = claim(command.taskId(), actor, FILE_JOINT_REPLY);
        var matter = suggestions.get(task.suggestionId());
        ContributionPolicy.check(command, matter.referredOn(), clock.today());
        var row = rows.ofMatter(matter.id());
        row.file(new JointReply(command, paperOf(command, matter.id())), actor.personId(), clock.now());
        trail.note(
                matter.id(),
                matter.bureauId(),
                row.replyId(),
                Change.set("jointReplyOn", command.repliedOn()),
                Change.set("jointReplyNumber", command.documentNumber()),
                Change.set("note", command.note()));
        workflow.complete(task, actor.personId(), Outcome.none());
    }

    private WorkItem claim(String taskId, Actor actor, String element) {
        var task = workItems.claim(taskId, actor, element);
        trail.about(task.suggestionId(), task.bureauId(), task.subjectId());
        return task;
    }

    private UUID paperOf(FileJointReply command, UUID suggestionId) {
        if (command.file() != null) {
            return papers.add(new AddPaper(suggestionId, PaperKind.JOINT_REPLY, command.file()));
        }
        return command.paperId() == null ? null : papers.require(suggestionId, command.paperId());
    }

    /** The opinions of a matter that were sent, and what became of each, the first one first, for those who work on it. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ContributionView> ofMatter(UUID suggestionId) {
        caseAccess.requireInside(callers.current(), suggestionId);
        return rows.all(suggestionId).stream().map(rows::view).toList();
    }
}
