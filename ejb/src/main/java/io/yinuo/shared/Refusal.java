package io.yinuo.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A command that is refused for a reason that a person can act upon.
 *
 * <p>The {@link #code()} names the message {@code error.<CODE>} of the bundles, the parameters fill its places. The
 * transaction is rolled back: a refused command changes nothing.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    private final String code;
    private final transient List<Object> parameters;

    /**
     * @param code upper-case words joined by underscores, such as {@code NUMBER_TAKEN}
     * @param parameters fill the places {0}, {1} … of the message
     */
    protected Refusal(String code, Object... parameters) {
        super(code + (parameters.length == 0 ? "" : " " + List.of(parameters)));
        this.code = code;
        this.parameters = List.of(parameters);
    }

    public String code() {
        return code;
    }

    public List<Object> parameters() {
        return parameters;
    }
}
