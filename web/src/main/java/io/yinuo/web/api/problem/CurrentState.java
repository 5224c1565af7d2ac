package io.yinuo.web.api.problem;

import io.yinuo.shared.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/** How to read the thing that a command is about, so that a lost update can be answered with what is there now. */
@RequestScoped
public class CurrentState {

    private Supplier<?> reading = () -> null;

    public void readBy(Supplier<?> supplier) {
        reading = supplier;
    }

    /** What is there now; nothing where it is gone meanwhile, or no longer for the caller. */
    Object read() {
        try {
            return reading.get();
        } catch (Refusal | EJBAccessException gone) {
            return null;
        }
    }
}
