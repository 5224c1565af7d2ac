package io.yinuo.web.commitment;

import io.yinuo.commitment.PromiseEvidence;
import io.yinuo.web.paper.Attachment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives out the file of a disclosed report to the deputies to whom its promise was made. */
@WebServlet("/evidence")
public class EvidenceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PromiseEvidence evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(response, () -> evidence.ofOwn(Attachment.id(request, "report")));
    }
}
