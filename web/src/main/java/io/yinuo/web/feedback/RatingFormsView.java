package io.yinuo.web.feedback;

import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.EnterRatingForm;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingFormView;
import io.yinuo.feedback.RatingForms;
import io.yinuo.register.CaseFile;
import io.yinuo.register.CaseFiles;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.web.paper.SentFile;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.Shell;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Forms on paper of one matter (征询意见表): typed in by one, confirmed by another, also long after the silence was noted. */
@Named
@ViewScoped
public class RatingFormsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> CLERKS = Set.of(Roles.SECRETARY, Roles.LIAISON);

    @Inject
    RatingForms forms;

    @Inject
    CaseFiles files;

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    @Inject
    WorkClock clock;

    private final Map<UUID, Integer> shownVersions = new HashMap<>();
    private final FormOnPaper paper = new FormOnPaper();
    private UUID id;
    private UUID chosen;
    private String reason;
    private transient Part scan;
    private transient CaseFile file;
    private transient List<RatingFormView> lines;

    public void load() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        getLines();
    }

    @TellsRefusals
    public String enter() {
        var reply = getReply();
        if (reply == null) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        forms.enter(new EnterRatingForm(
                id, reply.id(), paper.getSubmitterId(), paper.getAttitude(), paper.getResult(), paper.getRemark(),
                paper.getSignedOn(), SentFile.of(paper.getFile())));
        notices.done("ratingForms.entered");
        return again();
    }

    @TellsRefusals
    public String confirm(RatingFormView form) {
        forms.confirm(form.id(), shownVersion(form.id()));
        notices.done("ratingForms.confirmed", form.submitterName());
        return again();
    }

    @TellsRefusals
    public String sendBack() {
        forms.sendBack(chosen, shownVersion(chosen), reason);
        notices.done("ratingForms.sentBack");
        return again();
    }

    @TellsRefusals
    public String exchange() {
        var right = SentFile.of(scan);
        new InvalidInput.Check().present(right, "file").done();
        forms.exchangeScan(chosen, shownVersion(chosen), reason, right);
        notices.done("ratingForms.exchanged");
        return again();
    }

    private int shownVersion(UUID form) {
        var version = shownVersions.get(form);
        if (version == null) {
            throw new NotFound("RATING_FORM_UNKNOWN");
        }
        return version;
    }

    private String again() {
        return "/ratingForms?faces-redirect=true&id=" + id;
    }

    /** The forms, oldest first. */
    public List<RatingFormView> getLines() {
        if (lines == null) {
            lines = forms.ofCase(id);
            lines.forEach(form -> shownVersions.putIfAbsent(form.id(), form.version()));
        }
        return lines;
    }

    public List<RatingFormView> getOpen() {
        return getLines().stream().filter(RatingFormView::isOpen).toList();
    }

    /** Those whose scan can be exchanged. */
    public List<RatingFormView> getInForce() {
        return getLines().stream().filter(form -> form.reason() == null).toList();
    }

    /** Whether the reader types forms in; others only confirm them. */
    public boolean isMayEnter() {
        return getReply() != null && isClerk() && !getUnrated().isEmpty();
    }

    public boolean isClerk() {
        return shell.actor().holdsAnyOf(CLERKS, getFile().suggestion().bureauId());
    }

    /** The reply that is rated now: the last one that went to the submitters, or null. */
    public ReplyView getReply() {
        return getFile().replies().stream()
                .map(CaseFile.ReplyFile::reply)
                .filter(reply -> reply.status() == ReplyStatus.DELIVERED && !reply.isRecalled() && reply.isRated())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Those who have said nothing yet; a noted silence gives way to a form that comes late. */
    public List<SubmitterView> getUnrated() {
        var reply = getReply();
        return getFile().suggestion().submitters().stream()
                .filter(submitter -> getFile().ratings().stream()
                        .noneMatch(rating -> rating.submitterId().equals(submitter.id())
                                && rating.replyId().equals(reply.id())
                                && !rating.isSilence()))
                .toList();
    }

    public CaseFile getFile() {
        if (file == null) {
            file = files.open(id);
        }
        return file;
    }

    public FormOnPaper getPaper() {
        return paper;
    }

    public List<Rating> getRatings() {
        return Rating.words();
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

    public UUID getChosen() {
        return chosen;
    }

    public void setChosen(UUID chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The scan that takes the place of a wrong one. */
    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }
}
