package io.yinuo.web.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;

/** The body of a 400 that the server answers before the interface, such as to a header that says nothing. */
@WebServlet(UnreadableProblem.PATH)
public class UnreadableProblem extends HttpServlet {

    static final String PATH = "/error/unreadable";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemBody.write(request, response, Status.BAD_REQUEST, "REQUEST_UNREADABLE");
    }
}
