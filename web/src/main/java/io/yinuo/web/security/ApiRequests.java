package io.yinuo.web.security;

import io.yinuo.web.api.JsonText;
import io.yinuo.web.api.problem.Problem;
import io.yinuo.web.api.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Requests of the interface, told from those of pages. */
final class ApiRequests {

    private static final String ROOT = "/api";

    private ApiRequests() {}

    static boolean isOne(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    /** Answers 401 with a problem that says how to come in. */
    static void challenge(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Yinuo\", charset=\"UTF-8\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        var problem = Problems.of(Response.Status.UNAUTHORIZED, "NOT_SIGNED_IN", Problems.textsFor(request));
        try {
            response.getWriter().write(JsonText.json().toJson(problem));
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
