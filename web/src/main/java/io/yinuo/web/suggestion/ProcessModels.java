package io.yinuo.web.suggestion;

import io.yinuo.register.CaseFiles;
import io.yinuo.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives the process picture its model; a deployed model never changes, so the browser may keep it. */
@WebServlet("/process-model")
public class ProcessModels extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseFiles caseFiles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var definitionId = request.getParameter("id");
        if (definitionId == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var model = caseFiles.model(definitionId);
            response.setContentType("application/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "private, max-age=86400");
            response.getWriter().write(model);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
