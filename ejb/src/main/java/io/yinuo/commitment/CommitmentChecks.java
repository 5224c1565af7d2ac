package io.yinuo.commitment;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.commitment.internal.CheckRow;
import io.yinuo.commitment.internal.Commitment;
import io.yinuo.commitment.internal.CommitmentRows;
import io.yinuo.commitment.internal.FollowUpPolicy;
import io.yinuo.commitment.internal.PromiseDeadlines;
import io.yinuo.commitment.internal.PromiseNews;
import io.yinuo.commitment.internal.ReportRow;
import io.yinuo.directory.Callers;
import io.yinuo.drafting.Replies;
import io.yinuo.notification.News;
import io.yinuo.processes.CommitmentFollowUp.UserTasks;
import io.yinuo.processes.CommitmentFollowUp.Variables;
import io.yinuo.shared.Actor;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.Outcome;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Looks whether what was claimed is so, by somebody outside of the owner section (核实、回头看). */
@Stateless
public class CommitmentChecks {

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Replies replies;

    @Inject
    CommitmentRows rows;

    @Inject
    WorkItems workItems;

    @Inject
    PromiseDeadlines days;

    @Inject
    PromiseNews news;

    @Inject
    Workflow workflow;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Verifies what the owner claims to be done; never by those who owe, drafted or reported it (rule PR5). */
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    @Trailed("commitment.verify")
    public void verify(CheckFulfilment command) {
        var actor = callers.current();
        var task = claim(command, actor, UserTasks.VERIFY_FULFILMENT);
        var commitment = checked(command, task, actor);
        commitment.verify(command.confirmed(), clock.today());
        days.settle(commitment);
        if (command.confirmed() && command.disclosed()) {
            disclose(commitment, rows.reports(commitment.id()).get(0));
        }
        keep(commitment, false, command, actor);
        workflow.complete(task, actor.personId(), Outcome.of(Variables.VERIFIED, command.confirmed()));
    }

    /** Months later: closes out what is still kept, and begins anew where it is not (rule PR6). */
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    @Trailed("commitment.lookBack")
    public void lookBack(CheckFulfilment command) {
        var actor = callers.current();
        var task = claim(command, actor, UserTasks.LOOK_BACK);
        var commitment = checked(command, task, actor);
        commitment.lookBack(command.confirmed(), clock.today());
        days.settle(commitment);
        keep(commitment, true, command, actor);
        workflow.complete(task, actor.personId(), Outcome.of(Variables.STILL_KEPT, command.confirmed()));
    }

    /**
     * Lets the deputies read a report on their promise before anybody has verified what it claims; who decides so is who might
     * verify it (rule PR20).
     *
     * @throws NotFound {@code REPORT_UNKNOWN}, {@code CASE_UNKNOWN}
     * @throws StateConflict {@code REPORT_DISCLOSED}, {@code REPORT_NOT_FOR_DISCLOSURE}
     */
    @RolesAllowed({Roles.SECRETARY, Roles.SUPERVISOR})
    @Trailed("commitment.disclose")
    public void disclose(UUID reportId) {
        var actor = callers.current();
        var report = rows.report(reportId);
        access.requireInside(actor, report.suggestionId());
        var commitment = rows.get(report.commitmentId());
        trail.about(commitment.suggestionId(), commitment.bureauId(), commitment.id());
        requireOutsider(commitment, actor);
        if (report.isDisclosed()) {
            throw new StateConflict("REPORT_DISCLOSED");
        }
        if (commitment.isVoid()) {
            throw new StateConflict("REPORT_NOT_FOR_DISCLOSURE");
        }
        trail.note(
                commitment.suggestionId(), commitment.bureauId(), commitment.id(), Change.set("disclosed", true),
                Change.set("progress", report.text()));
        disclose(commitment, report);
    }

    /** The deputies read it from now on, and are told; of what they read already they are not told again. */
    private void disclose(Commitment commitment, ReportRow report) {
        if (!report.isDisclosed()) {
            report.disclose();
            news.tell(commitment, News.REPORT_DISCLOSED, report.id());
        }
    }

    private WorkItem claim(CheckFulfilment command, Actor actor, String element) {
        var task = workItems.claim(command.taskId(), actor, element);
        trail.about(task.suggestionId(), task.bureauId(), task.subjectId());
        return task;
    }

    private Commitment checked(CheckFulfilment command, WorkItem task, Actor actor) {
        var commitment = rows.get(task.subjectId());
        StaleVersion.check(command.expectedVersion(), commitment.version());
        requireOutsider(commitment, actor);
        FollowUpPolicy.check(command);
        return commitment;
    }

    private void requireOutsider(Commitment commitment, Actor actor) {
        boolean reported = rows.reports(commitment.id()).stream()
                .anyMatch(report -> report.reportedBy().equals(actor.personId()));
        FollowUpPolicy.requireOutsider(
                actor, commitment.keepers(), replies.isDrafter(commitment.replyId(), actor.personId()), reported);
    }

    private void keep(Commitment commitment, boolean lookBack, CheckFulfilment command, Actor actor) {
        rows.add(new CheckRow(commitment, lookBack, command, actor.personId(), clock.now()));
        trail.note(
                commitment.suggestionId(), commitment.bureauId(), commitment.id(),
                Change.set("confirmed", command.confirmed()), Change.set("note", command.note()),
                Change.set("disclosed", command.disclosed()));
    }
}
