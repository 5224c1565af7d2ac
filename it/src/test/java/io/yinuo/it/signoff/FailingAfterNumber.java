package io.yinuo.it.signoff;

import io.yinuo.signoff.ReplyNumbered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;

/** Breaks a numbering just after its number was drawn, when it is told to. */
@ApplicationScoped
public class FailingAfterNumber {

    private final AtomicBoolean armed = new AtomicBoolean();

    public void arm() {
        armed.set(true);
    }

    public void disarm() {
        armed.set(false);
    }

    void fail(@Observes ReplyNumbered numbered) {
        if (armed.get()) {
            throw new IllegalStateException("planted: the numbering of " + numbered.replyId() + " breaks");
        }
    }
}
