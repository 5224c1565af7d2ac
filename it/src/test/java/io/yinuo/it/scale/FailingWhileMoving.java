package io.yinuo.it.scale;

import io.yinuo.deadline.DeadlinesMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;

/** Breaks one chunk of a recount while its deadlines are being moved, when it is told to; stands among the features, whose event it hears. */
@ApplicationScoped
public class FailingWhileMoving {

    private final AtomicInteger left = new AtomicInteger();

    /** The chunk after so many others breaks. */
    public void armAfter(int chunks) {
        left.set(chunks + 1);
    }

    public boolean hasFailed() {
        return left.get() == 0;
    }

    void fail(@Observes DeadlinesMoved moved) {
        if (left.get() > 0 && left.decrementAndGet() == 0) {
            throw new IllegalStateException("planted: the moving of " + moved.moves().size() + " deadlines breaks");
        }
    }
}
