package io.yinuo.web.feedback;

import io.yinuo.feedback.IssuedLink;
import io.yinuo.feedback.LinkState;
import io.yinuo.feedback.RatingLinkView;
import io.yinuo.feedback.RatingLinks;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.WorkClock;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Hands out links to those who have no account, and prints the notice that goes with each (评价链接). */
@Named
@ViewScoped
public class RatingLinksView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RatingLinks links;

    @Inject
    CaseFiles files;

    @Inject
    HttpServletRequest request;

    @Inject
    Notices notices;

    @Inject
    WorkClock clock;

    private UUID id;
    private transient CaseFile file;
    private transient List<RatingLinkView> lines;
    private transient IssuedLink issued;

    public void load() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        lines = links.ofCase(id);
    }

    /** The code is told on the page that answers, and never again. */
    @TellsRefusals
    public void issue(RatingLinkView line) {
        issued = links.issue(id, line.replyId(), line.submitterId());
        boolean first = line.state() == LinkState.NONE;
        notices.done(first ? "ratingLinks.issued" : "ratingLinks.issuedAgain", issued.submitterName());
        load();
    }

    @TellsRefusals
    public void revoke(RatingLinkView line) {
        links.revoke(id, line.replyId(), line.submitterId());
        notices.done("ratingLinks.revoked", line.submitterName());
        load();
    }

    @TellsRefusals
    public void unlock(RatingLinkView line) {
        links.unlock(id, line.replyId(), line.submitterId());
        notices.done("ratingLinks.unlocked", line.submitterName());
        load();
    }

    public List<RatingLinkView> getLines() {
        if (lines == null) {
            load();
        }
        return lines;
    }

    public CaseFile getFile() {
        if (file == null) {
            file = files.open(id);
        }
        return file;
    }

    /** The notice of the link that was issued a moment ago, or null. */
    public RatingNotice getNotice() {
        if (issued == null) {
            return null;
        }
        var reply = getFile().replies().stream()
                .map(CaseFile.ReplyFile::reply)
                .filter(each -> each.id().equals(getLines().get(0).replyId()))
                .findFirst()
                .orElseThrow();
        return new RatingNotice(getFile().suggestion(), reply, issued, address());
    }

    private String address() {
        var here = request.getRequestURL();
        return here.substring(0, here.length() - request.getServletPath().length()) + "/visit.xhtml?t=" + issued.token();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
