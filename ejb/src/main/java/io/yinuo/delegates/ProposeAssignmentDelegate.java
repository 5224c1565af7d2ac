package io.yinuo.delegates;

import io.yinuo.assignment.Assignments;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.shared.Roles;
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

/** Has the sections proposed as soon as a matter comes in. */
@Stateless
@RunAs(Roles.ENGINE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Named(SuggestionHandling.Delegates.PROPOSE_ASSIGNMENT)
public class ProposeAssignmentDelegate implements JavaDelegate {

    @Inject
    Assignments assignments;

    @Override
    public void execute(DelegateExecution execution) {
        assignments.propose(UUID.fromString(Variables.SUGGESTION_ID.from(execution.getVariables())));
    }
}
