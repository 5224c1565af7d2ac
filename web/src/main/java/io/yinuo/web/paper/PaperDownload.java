package io.yinuo.web.paper;

import io.yinuo.paper.PaperFile;
import io.yinuo.paper.Papers;
import io.yinuo.shared.Refusal;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Gives out a paper; whoever may not see it is told that it is not there. */
@WebServlet("/paper")
public class PaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperFile file;
        try {
            file = papers.file(id(request, "matter"), id(request, "id"));
        } catch (Refusal | EJBAccessException | IllegalArgumentException hidden) {
            response.reset(); // the page of the error brings the policy of pages
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.headers(file).forEach(response::setHeader);
        response.setContentType(file.format().mediaType());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    /** @throws IllegalArgumentException when it is none */
    private static UUID id(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        return UUID.fromString(given == null ? "" : given);
    }
}
