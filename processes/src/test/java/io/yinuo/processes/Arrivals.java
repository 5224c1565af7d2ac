package io.yinuo.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;

/** Counts the cases whose arrival at one element is committed, so that a test can wait for work in the background. */
final class Arrivals implements ExecutionListener {

    private final String elementId;
    private final CountDownLatch missing;

    Arrivals(String elementId, int expected) {
        this.elementId = elementId;
        this.missing = new CountDownLatch(expected);
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.getCurrentActivityId().equals(elementId)) {
            Context.getCommandContext().getTransactionContext()
                    .addTransactionListener(TransactionState.COMMITTED, commandContext -> missing.countDown());
        }
    }

    void await() throws InterruptedException {
        assertThat(missing.await(300, TimeUnit.SECONDS))
                .as("all at %s, %d are missing", elementId, missing.getCount())
                .isTrue();
    }
}
