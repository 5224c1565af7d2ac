package io.yinuo.web.commitment;

import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.web.paper.Attachment;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Lets deputies read a report before it is verified (公开进展). */
@Named
@RequestScoped
public class ReportDisclosureView {

    @Inject
    CommitmentChecks checks;

    @Inject
    CommitmentFileView page;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    /** The report that the reader saw beside the button, whatever has been reported since. */
    @TellsRefusals
    public String disclose() {
        checks.disclose(Attachment.id(request, "report"));
        notices.done("commitmentFile.reportDisclosed");
        return page.here();
    }
}
