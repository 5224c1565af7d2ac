package io.yinuo.delegates;

import io.yinuo.processes.ReplySignOff;
import io.yinuo.shared.Roles;
import io.yinuo.signoff.SignatureWithdrawal;
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

/** Lets a letter whose signature was withdrawn begin at its signatory, and every other one at its first reviewer. */
@Stateless
@Named(ReplySignOff.Delegates.CHOOSE_ENTRY)
@RunAs(Roles.ENGINE)
public class ChooseEntryDelegate implements JavaDelegate {

    @Inject
    SignatureWithdrawal withdrawal;

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void execute(DelegateExecution execution) {
        boolean again = withdrawal.isSignedAgain(UUID.fromString(execution.getProcessBusinessKey()));
        execution.setVariable(ReplySignOff.Variables.SIGN_AGAIN.name(), again);
    }
}
