package io.yinuo.web.feedback;

import io.yinuo.commitment.CommitmentNews;
import io.yinuo.commitment.Commitments;
import io.yinuo.directory.OutsideLine;
import io.yinuo.feedback.LinkVisit;
import io.yinuo.feedback.LinkVisits;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.VisitAnswer;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.Refusal;
import io.yinuo.web.drafting.LetterSheet;
import io.yinuo.web.messages.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The page behind a link: a code, then the reply and its rating (凭链接评价).
 *
 * <p>Nothing is remembered between two requests: each brings token and code anew, so nobody is signed in, and there is
 * nothing that another site could make a browser send.
 */
@Named
@RequestScoped
public class VisitView {

    private static final String POST = "POST";

    /** What is typed in here, as the page calls it. */
    private static final Map<String, String> LABELS =
            Map.of("attitude", "rate.attitude", "result", "rate.result", "remark", "rate.remark");

    @Inject
    LinkVisits visits;

    @Inject
    Commitments commitments;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private String token;
    private LinkVisit visit;
    private LetterSheet sheet;
    private List<CommitmentNews> promises;
    private String trouble;
    private boolean rated;

    /** Whatever is typed in comes by POST, so that no code stands in an address. */
    public void load() {
        var faces = FacesContext.getCurrentInstance();
        faces.getViewRoot().setTransient(true); // before the page is built: what the policy keeps of a view makes a session
        var answer = faces.getExternalContext();
        answer.setResponseHeader("Referrer-Policy", "no-referrer");
        answer.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
        if (POST.equals(request.getMethod())) {
            take();
        }
    }

    private void take() {
        try {
            boolean rates = request.getParameter("rate") != null;
            show(rates ? rate() : visits.open(token, getCode()));
            rated = rates && visit != null;
        } catch (InvalidInput incomplete) {
            trouble = words(incomplete);
            reopen();
        } catch (Refusal refused) {
            trouble = messages.refusal(refused);
            reopenWhatMayBeRead();
        }
    }

    /** Who sends a rating twice, by reading the page anew, still sees the letter. */
    private void reopenWhatMayBeRead() {
        try {
            reopen();
        } catch (Refusal closed) {
            visit = null;
        }
    }

    private VisitAnswer rate() {
        return visits.rate(token, getCode(), rating("attitude"), rating("result"), request.getParameter("remark"));
    }

    /** The page stays open when only the rating was incomplete. */
    private void reopen() {
        if (request.getParameter("rate") != null) {
            show(visits.open(token, getCode()));
        }
    }

    private void show(VisitAnswer answered) {
        visit = answered.visit().orElse(null);
        if (visit == null) {
            trouble = messages.of(answered.triesLeft() == 0 ? "visit.locked" : "visit.wrongCode", answered.triesLeft());
        }
    }

    private String words(InvalidInput incomplete) {
        var first = incomplete.errors().get(0);
        var field = LABELS.getOrDefault(first.field(), "visit.code");
        return messages.of("visit.incomplete", messages.get(field), messages.sentence(first.code(), first.parameters()));
    }

    private Rating rating(String name) {
        var given = request.getParameter(name);
        return Stream.of(Rating.values()).filter(each -> each.name().equals(given)).findFirst().orElse(null);
    }

    public LinkVisit getVisit() {
        return visit;
    }

    /** The promises of the letter as a deputy with an account is told of them. */
    public List<CommitmentNews> getPromises() {
        if (promises == null) {
            promises = commitments.toldTo(visit);
        }
        return promises;
    }

    /** Whether the letter names somebody whose number works from outside. */
    public boolean isReachable() {
        var reply = visit.reply();
        return reply.contactName() != null && !reply.contactName().isBlank() && OutsideLine.reaches(reply.contactPhone());
    }

    /** Whether a phone can dial the number of the contact. */
    public boolean isDialable() {
        return Dialling.isPossible(visit.reply().contactPhone());
    }

    public LetterSheet getSheet() {
        if (sheet == null) {
            sheet = LetterSheet.of(visit.reply(), visit.blocks());
        }
        return sheet;
    }

    public List<Rating> getRatings() {
        return Rating.words();
    }

    /** What went wrong, or null. */
    public String getTrouble() {
        return trouble;
    }

    public boolean isRated() {
        return rated;
    }

    public String getCode() {
        return request.getParameter("code");
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
