package io.yinuo.web.feedback;

import io.yinuo.feedback.RatingForms;
import io.yinuo.paper.PaperFile;
import io.yinuo.shared.Refusal;
import io.yinuo.web.paper.Attachment;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Gives out the scan of a form on paper to those who compare the two; the liaison is not among those who see papers. */
@WebServlet("/form-scan")
public class FormScan extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RatingForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperFile scan;
        try {
            var form = request.getParameter("form");
            scan = forms.scan(UUID.fromString(form == null ? "" : form));
        } catch (Refusal | EJBAccessException | IllegalArgumentException hidden) {
            response.reset(); // the page of the error brings the policy of pages
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.headers(scan).forEach(response::setHeader);
        response.setContentType(scan.format().mediaType());
        response.setContentLength(scan.content().length);
        response.getOutputStream().write(scan.content());
    }
}
