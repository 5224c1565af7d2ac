package io.yinuo.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
    private final transient About about;

    /** What was refused, where the one who refuses knows it before the command does; the trail asks for it. */
    public record About(UUID caseId, UUID bureauId, UUID subjectId) {}

    /**
     * @param code upper-case words joined by underscores, such as {@code NUMBER_TAKEN}
     * @param parameters fill the places {0}, {1} … of the message
     */
    protected Refusal(String code, Object... parameters) {
        this(null, code, parameters);
    }

    /** @param about what was refused, or null */
    protected Refusal(About about, String code, Object... parameters) {
        super(code + (parameters.length == 0 ? "" : " " + List.of(parameters)));
        this.about = about;
        this.code = code;
        this.parameters = List.of(parameters);
    }

    public String code() {
        return code;
    }

    public List<Object> parameters() {
        return parameters;
    }

    public Optional<About> about() {
        return Optional.ofNullable(about);
    }
}
