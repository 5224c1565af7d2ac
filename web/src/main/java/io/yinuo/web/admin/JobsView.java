package io.yinuo.web.admin;

import io.yinuo.consistency.StuckStep;
import io.yinuo.consistency.StuckSteps;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Steps of the application that failed: what, why, and once more. */
@Named
@RequestScoped
public class JobsView {

    @Inject
    StuckSteps stuckSteps;

    @Inject
    Notices notices;

    private List<StuckStep> jobs;

    public void load() {
        getJobs();
    }

    public List<StuckStep> getJobs() {
        if (jobs == null) {
            jobs = stuckSteps.all();
        }
        return jobs;
    }

    @TellsRefusals
    public String retry(String jobId) {
        stuckSteps.retry(jobId);
        notices.done("admin.jobs.retried");
        return "/admin/jobs?faces-redirect=true";
    }
}
