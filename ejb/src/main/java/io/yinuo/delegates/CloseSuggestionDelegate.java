package io.yinuo.delegates;

import io.yinuo.processes.SuggestionHandling;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.Suggestions;
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

/** Closes the matter when the rating has settled it. */
@Stateless
@RunAs(Roles.ENGINE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Named(SuggestionHandling.Delegates.CLOSE_SUGGESTION)
public class CloseSuggestionDelegate implements JavaDelegate {

    @Inject
    Suggestions suggestions;

    @Override
    public void execute(DelegateExecution execution) {
        suggestions.closed(UUID.fromString(Variables.SUGGESTION_ID.from(execution.getVariables())));
    }
}
