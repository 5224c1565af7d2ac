package io.yinuo.processes;

import java.util.Map;
import java.util.Objects;

/**
 * The name and type of a process variable.
 *
 * @param name the name in the model
 * @param type the Java type of its values
 * @param <T> the Java type of its values
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    public ProcessVariable {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
    }

    static ProcessVariable<String> string(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    static ProcessVariable<Boolean> bool(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    /** Pairs the name with a value, ready for {@link Map#ofEntries}. */
    public Map.Entry<String, Object> of(T value) {
        return Map.entry(name, value);
    }

    /**
     * Reads the value from the variables of a process.
     *
     * @throws IllegalStateException if the variable is missing
     */
    public T from(Map<String, ?> variables) {
        Object value = variables.get(name);
        if (value == null) {
            throw new IllegalStateException("Process variable " + name + " is missing");
        }
        return type.cast(value);
    }
}
