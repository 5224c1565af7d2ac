package io.yinuo.shared;

/** The state of the thing forbids the command: finished, taken, or not yet reached (HTTP 409). */
public class StateConflict extends Refusal {

    public StateConflict(String code, Object... parameters) {
        super(code, parameters);
    }
}
