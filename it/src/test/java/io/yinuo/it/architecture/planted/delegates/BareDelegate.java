package io.yinuo.it.architecture.planted.delegates;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Would run as nobody. */
public class BareDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.getId();
    }
}
