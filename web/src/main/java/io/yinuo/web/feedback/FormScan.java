package io.yinuo.web.feedback;

import io.yinuo.feedback.RatingForms;
import io.yinuo.web.paper.Attachment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives out the scan of a form on paper to those who compare the two; the liaison is not among those who see papers. */
@WebServlet("/form-scan")
public class FormScan extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RatingForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(response, () -> forms.scan(Attachment.id(request, "form")));
    }
}
