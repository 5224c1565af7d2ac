package io.yinuo.web.api.task;

import io.yinuo.commitment.CheckFulfilment;
import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.ExplainDelay;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.register.OpenStep;
import io.yinuo.web.api.Versions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Steps of the follow-up of a promise. */
@Dependent
public class CommitmentSteps {

    @Inject
    CommitmentReports reports;

    @Inject
    CommitmentChecks checks;

    @Inject
    CommitmentDecisions decisions;

    @Inject
    Commitments commitments;

    @Inject
    Versions versions;

    void report(OpenStep step, StepBodies.ReportProgress body) {
        int expected = expected(step, body.expectedVersion());
        reports.report(new ReportCommitment(
                step.item().subjectId(), expected, body.kind(), body.text(), body.figure(), body.link(), null));
    }

    void explainDelay(OpenStep step, StepBodies.ExplainPromiseDelay body) {
        reports.explainDelay(new ExplainDelay(step.item().taskId(), body.text()));
    }

    void verify(OpenStep step, StepBodies.CheckPromise body) {
        checks.verify(check(step, body));
    }

    void lookBack(OpenStep step, StepBodies.CheckPromise body) {
        checks.lookBack(check(step, body));
    }

    void decideChange(OpenStep step, StepBodies.DecideOnPromise body) {
        decisions.decideChange(decision(step, body));
    }

    void decideExplanation(OpenStep step, StepBodies.DecideOnPromise body) {
        decisions.decideExplanation(decision(step, body));
    }

    private CheckFulfilment check(OpenStep step, StepBodies.CheckPromise body) {
        int expected = expected(step, body.expectedVersion());
        return new CheckFulfilment(step.item().taskId(), expected, body.confirmed(), body.note(), body.disclosed());
    }

    private int expected(OpenStep step, Integer inCommand) {
        return versions.expected(inCommand, () -> commitments.file(step.item().subjectId()));
    }

    private static DecideCommitmentStep decision(OpenStep step, StepBodies.DecideOnPromise body) {
        return new DecideCommitmentStep(step.item().taskId(), body.approved(), body.note());
    }
}
