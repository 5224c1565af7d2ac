package io.yinuo.web.feedback;

import io.yinuo.feedback.Feedback;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.web.drafting.RepliesInHand;
import io.yinuo.web.drafting.ReplyInHand;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The liaison records what a submitter said who does not log in (代录评价). */
@Named
@ViewScoped
public class FormRatingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RepliesInHand replies;

    @Inject
    Feedback feedback;

    @Inject
    Notices notices;

    private String task;
    private UUID submitterId;
    private final GivenRating given = new GivenRating();
    private transient ReplyInHand inHand;

    public void load() {
        inHand = replies.of(task);
        submitterId = inHand.suggestion().leadSubmitter().id();
    }

    @TellsRefusals
    public String rate() {
        var matter = getInHand().suggestion();
        feedback.rate(given.of(matter.id(), getInHand().reply().id(), submitterId));
        notices.done("formRating.done", submitter().name());
        return "/desk?faces-redirect=true";
    }

    private SubmitterView submitter() {
        return getInHand().suggestion().submitters().stream()
                .filter(each -> each.id().equals(submitterId))
                .findFirst()
                .orElseThrow();
    }

    public ReplyInHand getInHand() {
        if (inHand == null) {
            inHand = replies.of(task);
        }
        return inHand;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public UUID getSubmitterId() {
        return submitterId;
    }

    public void setSubmitterId(UUID submitterId) {
        this.submitterId = submitterId;
    }

    public GivenRating getGiven() {
        return given;
    }
}
