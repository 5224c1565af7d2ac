package io.yinuo.delegates;

import io.yinuo.processes.ReplySignOff;
import io.yinuo.shared.Roles;
import io.yinuo.signoff.Countersigning;
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
import org.camunda.bpm.engine.variable.Variables;

/** Sets whom {@code Task_Countersign} asks; the list is read in the same transaction and never stored. */
@Stateless
@Named(ReplySignOff.Delegates.LIST_COUNTERSIGNERS)
@RunAs(Roles.ENGINE)
public class ListCountersignersDelegate implements JavaDelegate {

    @Inject
    Countersigning countersigning;

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void execute(DelegateExecution execution) {
        var replyId = UUID.fromString(execution.getProcessBusinessKey());
        var all = execution.getVariable(ReplySignOff.Variables.COUNTERSIGN_ALL.name());
        var sections = countersigning.ask(replyId, Boolean.TRUE.equals(all)).stream().map(UUID::toString).toList();
        execution.setVariable(ReplySignOff.Variables.COUNTERSIGN_NEEDED.name(), !sections.isEmpty());
        execution.setVariable(ReplySignOff.COUNTERSIGN_SECTION_IDS, Variables.untypedValue(sections, true));
    }
}
