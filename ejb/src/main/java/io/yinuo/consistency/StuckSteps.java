package io.yinuo.consistency;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.directory.Callers;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.StuckJobs;
import io.yinuo.workflow.StuckJobs.StuckJob;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Steps of the application that failed (卡住的步骤) in the caller's bureau: list, reason, retry. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
@RolesAllowed(Roles.ADMIN)
public class StuckSteps {

    @Inject
    StuckJobs jobs;

    @Inject
    Suggestions suggestions;

    @Inject
    Callers callers;

    @Inject
    Trail trail;

    public List<StuckStep> all() {
        return jobs.ofBureau(callers.current().bureauId()).stream().map(this::view).toList();
    }

    private StuckStep view(StuckJob job) {
        var matter = job.suggestionId() == null ? null : suggestions.get(job.suggestionId());
        return new StuckStep(
                job.jobId(),
                job.suggestionId(),
                matter == null ? null : matter.numberText(),
                matter == null ? null : matter.title(),
                job.element(),
                job.reason(),
                job.retriesLeft(),
                job.createdAt());
    }

    /** @throws NotFound {@code JOB_UNKNOWN} when it went through meanwhile, or belongs to another bureau */
    @Trailed("consistency.retry")
    public void retry(String jobId) {
        var bureauId = callers.current().bureauId();
        trail.about(null, bureauId, null);
        var job = jobs.ofBureau(bureauId).stream()
                .filter(each -> each.jobId().equals(jobId))
                .findFirst()
                .orElseThrow(() -> new NotFound("JOB_UNKNOWN"));
        jobs.retry(jobId);
        trail.note(job.suggestionId(), bureauId, null, new Change("step", null, job.element()));
    }
}
