package io.yinuo.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Requests of the interface, told from those of pages. */
final class ApiRequests {

    private static final String ROOT = "/api";

    private ApiRequests() {}

    static boolean isOne(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    /** Answers 401 and says how to come in; {@link UnauthorizedProblem} writes the body. */
    static void challenge(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Yinuo\", charset=\"UTF-8\"");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
