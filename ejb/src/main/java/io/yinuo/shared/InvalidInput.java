package io.yinuo.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was typed breaks a rule; each broken field is named (HTTP 422).
 *
 * <p>Collect with {@link Check}, so that a person sees all that is wrong at once.
 */
public class InvalidInput extends Refusal {

    private final transient List<FieldError> errors;
    private final String said;

    /**
     * One field and what is wrong with it.
     *
     * @param field name of the command's component, such as {@code referredOn}, with an index where it is one of several
     * @param code message {@code error.<CODE>}
     * @param parameters fill the places of the message
     */
    public record FieldError(String field, String code, List<Object> parameters) {}

    public InvalidInput(String field, String code, Object... parameters) {
        this(List.of(new FieldError(field, code, List.of(parameters))));
    }

    private InvalidInput(List<FieldError> errors) {
        super("INVALID_INPUT", errors.size());
        this.errors = List.copyOf(errors);
        this.said = this.errors.toString();
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** For a log: each field with what is wrong. */
    @Override
    public String getMessage() {
        return super.getMessage() + " " + said;
    }

    /** The same, said of one of several that stand on a page: {@code reason} becomes {@code lines[2].reason}. */
    public InvalidInput of(String row) {
        return new InvalidInput(errors.stream()
                .map(error -> new FieldError(row + "." + error.field(), error.code(), error.parameters()))
                .toList());
    }

    /**
     * The same, said to a caller who gives these fields by other names; what two of them say alike is said once.
     *
     * @param names the caller's names by those of the command; fields that are not among them keep theirs
     */
    public InvalidInput naming(Map<String, String> names) {
        return new InvalidInput(errors.stream()
                .map(error -> new FieldError(names.getOrDefault(error.field(), error.field()), error.code(), error.parameters()))
                .distinct()
                .toList());
    }

    /** Collects what is wrong with a command and refuses it once. */
    public static final class Check {

        private final List<FieldError> errors = new ArrayList<>();

        /** Notes the field as wrong when the condition does not hold. */
        public Check that(boolean holds, String field, String code, Object... parameters) {
            if (!holds) {
                errors.add(new FieldError(field, code, List.of(parameters)));
            }
            return this;
        }

        /** Requires text that is not blank and not longer than {@code most} characters. */
        public Check text(String value, String field, int most) {
            that(value != null && !value.isBlank(), field, "REQUIRED");
            return optionalText(value, field, most);
        }

        /** Allows an absent text, but none longer than {@code most} characters, and none that no keyboard can type. */
        public Check optionalText(String value, String field, int most) {
            int length = value == null ? 0 : value.length();
            that(length <= most, field, "TOO_LONG", most, length);
            return that(value == null || value.chars().noneMatch(Check::isControl), field, "CONTROL_CHARACTER");
        }

        private static boolean isControl(int character) {
            return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
        }

        /** Requires a value. */
        public Check present(Object value, String field) {
            return that(value != null, field, "REQUIRED");
        }

        /** @throws InvalidInput when anything was noted */
        public void done() {
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
        }
    }
}
