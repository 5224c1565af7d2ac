package io.yinuo.web.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;

/** The body of a 401, for which the server dispatches here: pages lead to the login instead, so only the interface asks. */
@WebServlet(UnauthorizedProblem.PATH)
public class UnauthorizedProblem extends HttpServlet {

    static final String PATH = "/error/unauthorized";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemBody.write(request, response, Status.UNAUTHORIZED, "NOT_SIGNED_IN");
    }
}
