package io.yinuo.web.api.task;

import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.DecideAdjustment;
import io.yinuo.deadline.RecordConsent;
import io.yinuo.deadline.ResumeHandling;
import io.yinuo.register.OpenStep;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Steps of the extension or suspension of a deadline. */
@Dependent
public class AdjustmentSteps {

    @Inject
    Adjustments adjustments;

    void decide(OpenStep step, StepBodies.DecideAdjustment body) {
        adjustments.decide(new DecideAdjustment(step.item().taskId(), body.approved(), body.note()));
    }

    void recordConsent(OpenStep step, StepBodies.RecordConsent body) {
        adjustments.recordConsent(new RecordConsent(
                step.item().taskId(), body.consented(), body.answeredOn(), body.answeredBy(), body.document(),
                body.note()));
    }

    void resume(OpenStep step, StepBodies.ResumeHandling body) {
        adjustments.resume(new ResumeHandling(step.item().taskId(), body.resumedOn()));
    }
}
