package io.yinuo.delegates;

import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.ReplySignOff.ReturningStep;
import io.yinuo.shared.Roles;
import io.yinuo.signoff.Countersigning;
import io.yinuo.signoff.Decision;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Decides {@code Gateway_CountersignOutcome} from the answers of the sections. */
@Stateless
@Named(ReplySignOff.Delegates.COLLECT_COUNTERSIGNS)
@RunAs(Roles.ENGINE)
public class CollectCountersignsDelegate implements JavaDelegate {

    @Inject
    Countersigning countersigning;

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void execute(DelegateExecution execution) {
        var decision = countersigning.collect(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable(ReplySignOff.Variables.DECISION.name(), decision.name());
        if (decision == Decision.RETURN) {
            execution.setVariable(ReplySignOff.Variables.RETURNED_FROM.name(), ReturningStep.COUNTERSIGN.name());
        }
    }
}
