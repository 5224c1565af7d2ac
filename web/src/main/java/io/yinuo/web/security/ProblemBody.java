package io.yinuo.web.security;

import io.yinuo.web.api.JsonText;
import io.yinuo.web.api.problem.Problem;
import io.yinuo.web.api.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;

/** Writes a problem where no resource was reached. */
final class ProblemBody {

    private ProblemBody() {}

    static void write(HttpServletRequest request, HttpServletResponse response, Status status, String code)
            throws IOException {
        response.setStatus(status.getStatusCode());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        var problem = Problems.of(status, code, Problems.textsFor(request));
        response.getWriter().write(JsonText.json().toJson(problem));
    }
}
