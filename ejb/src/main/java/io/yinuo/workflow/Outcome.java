package io.yinuo.workflow;

import io.yinuo.processes.ProcessVariable;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The typed variables with which a step ends or a process begins: ids, codes and decisions, never texts. */
public final class Outcome {

    private static final String RETURN = "RETURN";

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Outcome() {}

    public static Outcome none() {
        return new Outcome();
    }

    public static <T> Outcome of(ProcessVariable<T> variable, T value) {
        return none().and(variable, value);
    }

    public <T> Outcome and(ProcessVariable<T> variable, T value) {
        values.put(variable.name(), value);
        return this;
    }

    /** An id is carried as text; an absent one as empty text, which names nobody. */
    public Outcome andId(ProcessVariable<String> variable, UUID id) {
        return and(variable, id == null ? "" : id.toString());
    }

    /** What the other says counts before what was said here. */
    public Outcome andAll(Outcome other) {
        values.putAll(other.values);
        return this;
    }

    /** Whether the step of this element ends by sending the matter back (退回), which refusing a request does not. */
    public boolean sendsBack(String element) {
        boolean refused = isFalse(SuggestionHandling.Variables.APPROVED) && UserTasks.APPROVE_ASSIGNMENT.equals(element);
        return refused
                || isFalse(SuggestionHandling.Variables.ACCEPTED)
                || RETURN.equals(values.get(ReplySignOff.Variables.DECISION.name()));
    }

    private boolean isFalse(ProcessVariable<Boolean> variable) {
        return Boolean.FALSE.equals(values.get(variable.name()));
    }

    public Map<String, Object> asMap() {
        return Map.copyOf(values);
    }
}
