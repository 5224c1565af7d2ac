package io.yinuo.web.feedback;

import io.yinuo.commitment.PromiseEvidence;
import io.yinuo.feedback.LinkVisits;
import io.yinuo.paper.PaperFile;
import io.yinuo.shared.NotFound;
import io.yinuo.web.paper.Attachment;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The same for who reads by a link: token and code come by POST and are asked for each file, as for the page. */
@WebServlet("/visit-evidence")
public class VisitEvidence extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LinkVisits visits;

    @Inject
    transient PromiseEvidence evidence;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Attachment.send(response, () -> file(request));
    }

    private PaperFile file(HttpServletRequest request) {
        var visit = visits.open(request.getParameter("t"), request.getParameter("code")).visit();
        return evidence.toldTo(visit.orElseThrow(() -> new NotFound("PAPER_UNKNOWN")), Attachment.id(request, "report"));
    }
}
