package io.yinuo.web.paper;

import io.yinuo.paper.Papers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives out a paper; whoever may not see it is told that it is not there. */
@WebServlet("/paper")
public class PaperDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(response, () -> papers.file(Attachment.id(request, "matter"), Attachment.id(request, "id")));
    }
}
