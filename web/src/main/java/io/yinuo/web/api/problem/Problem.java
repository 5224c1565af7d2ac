package io.yinuo.web.api.problem;

import java.util.List;

/**
 * What went wrong, for a program and for a person.
 *
 * @param type names the kind of problem
 * @param title of the status
 * @param detail a sentence for a person, in the caller's language
 * @param code of the refusal, such as {@code NUMBER_TAKEN}
 * @param errors what is wrong with which field
 * @param current the thing as it is now, when somebody else changed it first
 */
public record Problem(
        String type, String title, int status, String detail, String code, List<FieldProblem> errors, Object current) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field and what is wrong with it. */
    public record FieldProblem(String field, String code, String message) {}

    public Problem {
        errors = List.copyOf(errors);
    }
}
