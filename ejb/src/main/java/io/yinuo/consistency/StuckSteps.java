package io.yinuo.consistency;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.shared.Roles;
import io.yinuo.workflow.StuckJobs;
import io.yinuo.workflow.StuckJobs.StuckJob;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Steps of the application that failed (卡住的步骤): list, reason, retry; for the administrator. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@RolesAllowed(Roles.ADMIN)
public class StuckSteps {

    @Inject
    StuckJobs jobs;

    @Inject
    Callers callers;

    @Inject
    Trail trail;

    public List<StuckJob> all() {
        return jobs.all();
    }

    /** @throws io.yinuo.shared.NotFound {@code JOB_UNKNOWN} when it went through meanwhile */
    @Trailed("consistency.retry")
    public void retry(String jobId) {
        jobs.retry(jobId);
        trail.note(null, callers.current().bureauId(), null, new Change("jobId", null, jobId));
    }
}
