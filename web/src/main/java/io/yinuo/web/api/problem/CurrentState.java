package io.yinuo.web.api.problem;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/** How to read the thing that a command is about, so that a lost update can be answered with what is there now. */
@RequestScoped
public class CurrentState {

    private Supplier<?> reading = () -> null;

    public void readBy(Supplier<?> supplier) {
        reading = supplier;
    }

    Object read() {
        return reading.get();
    }
}
