package io.yinuo.commitment;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.commitment.internal.Commitment;
import io.yinuo.commitment.internal.CommitmentRows;
import io.yinuo.commitment.internal.ExplanationRow;
import io.yinuo.commitment.internal.FollowUpPolicy;
import io.yinuo.commitment.internal.PromiseDeadlines;
import io.yinuo.commitment.internal.ReportRow;
import io.yinuo.directory.Callers;
import io.yinuo.paper.AddPaper;
import io.yinuo.paper.PaperKind;
import io.yinuo.paper.Papers;
import io.yinuo.processes.CommitmentFollowUp.Messages;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.processes.CommitmentFollowUp.Variables;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What the owner section says of its promises (责任科室报告). */
@Stateless
public class CommitmentReports {

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Suggestions suggestions;

    @Inject
    CommitmentRows rows;

    @Inject
    Papers papers;

    @Inject
    WorkItems workItems;

    @Inject
    PromiseDeadlines days;

    @Inject
    Workflow workflow;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Reports on the day of the report or before it, with evidence for each step forward (rules PR6, PR7). */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("commitment.report")
    public void report(ReportCommitment command) {
        var actor = callers.current();
        var commitment = seen(command.commitmentId(), actor);
        FollowUpPolicy.requireOwner(actor, commitment.ownerSectionId());
        StaleVersion.check(command.expectedVersion(), commitment.version());
        commitment.requireReporting();
        FollowUpPolicy.check(command);
        var task = workItems.claim(step(commitment), actor, UserTasks.REPORT_PROGRESS);
        var report = new ReportRow(commitment, command, evidence(commitment, command), actor.personId(), clock.now());
        rows.add(report);
        if (command.kind() == ReportKind.IMPOSSIBLE) {
            explain(commitment, ExplanationKind.IMPOSSIBLE, command.text(), actor);
        }
        commitment.report(command.kind(), clock.today(), suggestions.get(commitment.suggestionId()).keyMatter());
        days.settle(commitment);
        trail.note(
                commitment.suggestionId(), commitment.bureauId(), commitment.id(), Change.set("reportKind", command.kind()),
                Change.set("progress", command.text()), Change.set("figure", command.figure()),
                Change.set("link", command.link()));
        workflow.complete(task, actor.personId(), Outcome.of(Variables.CLAIM, command.kind().claim().name()));
    }

    /** Says why the promise is late; the deputy reads it once a leader agrees (rule PR9). */
    @RolesAllowed({Roles.OFFICER, Roles.SECTION_HEAD})
    @Trailed("commitment.explainDelay")
    public void explainDelay(ExplainDelay command) {
        var actor = callers.current();
        var task = workItems.claim(command.taskId(), actor, UserTasks.EXPLAIN_DELAY);
        trail.about(task.suggestionId(), task.bureauId(), task.subjectId());
        FollowUpPolicy.checkExplanation(command.text());
        explain(rows.get(task.subjectId()), ExplanationKind.DELAY, command.text(), actor);
        workflow.complete(task, actor.personId(), Outcome.none());
    }

    private void explain(Commitment commitment, ExplanationKind kind, String text, Actor actor) {
        rows.add(new ExplanationRow(commitment, kind, text, actor.personId(), clock.now()));
        trail.note(
                commitment.suggestionId(), commitment.bureauId(), commitment.id(), Change.set("explanationKind", kind),
                Change.set("explanation", text.strip()));
    }

    private Commitment seen(UUID id, Actor actor) {
        var commitment = rows.get(id);
        access.requireInside(actor, commitment.suggestionId());
        trail.about(commitment.suggestionId(), commitment.bureauId(), commitment.id());
        return commitment;
    }

    private UUID evidence(Commitment commitment, ReportCommitment command) {
        return command.file() == null
                ? null
                : papers.keep(new AddPaper(commitment.suggestionId(), PaperKind.OTHER, command.file()));
    }

    /** The open step; before its day it is opened now. */
    private String step(Commitment commitment) {
        if (!commitment.isAsked()) {
            workflow.tellFollowUp(commitment.id(), Messages.REPORT_DUE);
        }
        return open(commitment).orElseThrow().taskId();
    }

    private Optional<WorkItem> open(Commitment commitment) {
        return workItems.openOf(commitment.suggestionId()).stream()
                .filter(item -> item.subjectId().equals(commitment.id()))
                .filter(item -> item.element().equals(UserTasks.REPORT_PROGRESS))
                .findFirst();
    }
}
