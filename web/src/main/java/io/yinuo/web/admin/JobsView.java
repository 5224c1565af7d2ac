package io.yinuo.web.admin;

import io.yinuo.consistency.Consistency;
import io.yinuo.consistency.ConsistencyReport;
import io.yinuo.consistency.Finding;
import io.yinuo.consistency.StuckStep;
import io.yinuo.consistency.StuckSteps;
import io.yinuo.shared.Roles;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.shell.Destination;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is apart in the records of the bureau and how to set it right; steps that failed: what, why, and once more. */
@Named
@RequestScoped
public class JobsView {

    @Inject
    Consistency consistency;

    @Inject
    StuckSteps stuckSteps;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    @Inject
    Notices notices;

    private ConsistencyReport report;
    private List<StuckStep> jobs;

    public void load() {
        report = consistency.check();
        jobs = isRetryAllowed() ? stuckSteps.all() : List.of();
    }

    public ConsistencyReport getReport() {
        return report;
    }

    public List<StuckStep> getJobs() {
        return jobs;
    }

    /** Supervisors read what is apart; what failed is the administrator's to try again. */
    public boolean isRetryAllowed() {
        return shell.actor().holds(Roles.ADMIN, shell.actor().bureauId());
    }

    /** What was found, in words: a status, a step, or a series of numbers as it stands. */
    public String detail(Finding finding) {
        return switch (finding.kind()) {
            case NO_PROCESS, NO_POSITION -> messages.code("SuggestionStatus", finding.detail());
            case FURTHER_REPLY_STRAY -> messages.code("ReplyStatus", finding.detail());
            case SIGNAL_MISSING, BEYOND_CALENDAR -> messages.code("DeadlineKind", finding.detail());
            case PROCESS_LEFT_OVER, NUMBER_MISSING, COUNTER_APART -> finding.detail();
            default -> messages.step(finding.detail());
        };
    }

    /** Whether the reader sees the case itself, and not only that something is wrong with it. */
    public boolean opens(Finding finding) {
        return finding.suggestionId() != null && shell.actor().holds(Roles.SUPERVISOR, shell.actor().bureauId());
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

    @TellsRefusals
    public String retry(String jobId) {
        stuckSteps.retry(jobId);
        notices.done("admin.jobs.retried");
        return "/admin/jobs?faces-redirect=true";
    }
}
