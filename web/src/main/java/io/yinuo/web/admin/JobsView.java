package io.yinuo.web.admin;

import io.yinuo.consistency.Consistency;
import io.yinuo.consistency.ConsistencyReport;
import io.yinuo.consistency.Finding;
import io.yinuo.consistency.Mending;
import io.yinuo.consistency.NightReport;
import io.yinuo.consistency.Nights;
import io.yinuo.consistency.StuckStep;
import io.yinuo.consistency.StuckSteps;
import io.yinuo.shared.Roles;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What is apart in the records of the bureau and how to set it right; steps that failed: what, why, and once more. */
@Named
@ViewScoped
public class JobsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Consistency consistency;

    @Inject
    StuckSteps stuckSteps;

    @Inject
    Nights nights;

    @Inject
    Mending mending;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    @Inject
    Notices notices;

    private transient ConsistencyReport report;
    private transient List<StuckStep> jobs;
    private transient NightReport night;

    /** Closes the page before anything of it is written to who may not read it. */
    public void load() {
        getReport();
    }

    /** As it was shown, so that a button mends the finding beside which it stands. */
    public ConsistencyReport getReport() {
        if (report == null) {
            report = consistency.check();
        }
        return report;
    }

    public List<StuckStep> getJobs() {
        if (jobs == null) {
            jobs = isRetryAllowed() ? stuckSteps.all() : List.of();
        }
        return jobs;
    }

    /** What the last nightly check found, or null before the first. */
    public NightReport getNight() {
        if (night == null) {
            night = nights.last().orElse(null);
        }
        return night;
    }

    /** Supervisors read what is apart; what failed is the administrator's to try again. */
    public boolean isRetryAllowed() {
        return shell.actor().holds(Roles.ADMIN, shell.actor().bureauId());
    }

    /** What was found, in words: a status, a step, a section, or a series of numbers as it stands. */
    public String detail(Finding finding) {
        if (finding.detail() == null) {
            return messages.get("finding.noRow");
        }
        return switch (finding.kind()) {
            case NO_PROCESS, NO_POSITION -> messages.code("SuggestionStatus", finding.detail());
            case FURTHER_REPLY_STRAY -> messages.code("ReplyStatus", finding.detail());
            case SIGNAL_MISSING, REMINDER_MISSING -> messages.code("DeadlineKind", finding.detail());
            case COMMITMENT_STRAY -> messages.code("FollowUpStage", finding.detail());
            case FOLLOW_UP_LEFT_OVER -> messages.code("CommitmentStatus", finding.detail());
            case ADJUSTMENT_STRAY -> messages.code("AdjustmentKind", finding.detail());
            case ADJUSTMENT_LEFT_OVER -> messages.code("AdjustmentStatus", finding.detail());
            case BEYOND_CALENDAR -> year(finding);
            case OPINION_UNASKED, OPINION_LOST, OPINION_STILL_ASKED, PROCESS_LEFT_OVER, NUMBER_MISSING, COUNTER_APART -> finding.detail();
            default -> messages.step(finding.detail());
        };
    }

    private String year(Finding finding) {
        return getReport().provisional().stream()
                .filter(year -> finding.detail().equals(String.valueOf(year.year())))
                .findFirst()
                .map(year -> messages.of("finding.year", year.year(), year.cases()))
                .orElse(finding.detail());
    }

    /** Where the reader looks at it: the case itself, or its head alone for who does not see the case; null for none. */
    public String place(Finding finding) {
        if (finding.suggestionId() == null || finding.numberText() == null) {
            return null;
        }
        return shell.actor().holds(Roles.SUPERVISOR, shell.actor().bureauId()) ? "/suggestion" : "/admin/matter";
    }

    /** The page on which the administrator sets it right, or null where that is the work of somebody else. */
    public Destination remedy(Finding finding) {
        if (!isRetryAllowed()) {
            return null;
        }
        return switch (finding.kind()) {
            case NOBODY_TO_ACT -> Destination.PEOPLE;
            case BEYOND_CALENDAR -> Destination.CALENDAR;
            default -> null;
        };
    }

    /** What the administrator can set right here with a button, or null. */
    public FindingRemedy button(Finding finding) {
        return isRetryAllowed() ? FindingRemedy.of(finding.kind()) : null;
    }

    @TellsRefusals
    public String mend(Finding finding) {
        report = null;
        switch (button(finding)) {
            case TAKE_OFF -> mending.takeOff(finding.taskId());
            case PUT_ON -> mending.putOn(finding.taskId());
            case LET_SPEAK -> mending.letSpeak(finding.suggestionId());
            case RESTART -> mending.restart(finding.subjectId());
            case ASK_AGAIN -> mending.askAgain(finding.subjectId());
            case END_LEFT_OVER -> mending.endLeftOver(finding.subjectId());
        }
        notices.done(button(finding) == FindingRemedy.LET_SPEAK ? "finding.spoken" : "finding.mended");
        return "/admin/jobs?faces-redirect=true";
    }

    @TellsRefusals
    public String retry(String jobId) {
        jobs = null;
        stuckSteps.retry(jobId);
        notices.done("admin.jobs.retried");
        return "/admin/jobs?faces-redirect=true";
    }
}
