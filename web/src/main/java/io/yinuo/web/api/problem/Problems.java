package io.yinuo.web.api.problem;

import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Refusal;
import io.yinuo.web.api.problem.Problem.FieldProblem;
import io.yinuo.web.messages.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import java.util.Locale;

/** Builds problems in the language that the caller asks for; Chinese for everybody who does not ask. */
@RequestScoped
public class Problems {

    @Inject
    HttpServletRequest request;

    Response of(StatusType status, Refusal refusal, Object current) {
        var texts = textsFor(request);
        var errors = refusal instanceof InvalidInput invalid
                ? invalid.errors().stream().map(error -> fieldProblem(texts, error)).toList()
                : List.<FieldProblem>of();
        String detail = text(texts, refusal.code(), refusal.parameters());
        return response(status, problem(status, detail, refusal.code(), errors, current));
    }

    public Response of(StatusType status, String code, Object... parameters) {
        var detail = text(textsFor(request), code, List.of(parameters));
        return response(status, problem(status, detail, code, List.of(), null));
    }

    /** A problem of which nothing is known but its kind. */
    public static Problem of(StatusType status, String code, Texts texts) {
        return problem(status, text(texts, code, List.of()), code, List.of(), null);
    }

    /** The texts in the language that the request asks for. */
    public static Texts textsFor(HttpServletRequest request) {
        boolean asks = request.getHeader("Accept-Language") != null;
        return Texts.in(asks ? request.getLocale() : Texts.CHINESE);
    }

    private static FieldProblem fieldProblem(Texts texts, InvalidInput.FieldError error) {
        return new FieldProblem(error.field(), error.code(), text(texts, error.code(), error.parameters()));
    }

    private static String text(Texts texts, String code, List<Object> parameters) {
        return texts.get("error." + code, parameters.toArray());
    }

    private static Problem problem(
            StatusType status, String detail, String code, List<FieldProblem> errors, Object current) {
        var type = "urn:yinuo:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(type, status.getReasonPhrase(), status.getStatusCode(), detail, code, errors, current);
    }

    private static Response response(StatusType status, Problem problem) {
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
