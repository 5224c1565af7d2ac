package io.yinuo.web.feedback;

import io.yinuo.assignment.HandedBack;
import io.yinuo.assignment.ReferralReturns;
import io.yinuo.commitment.CommitmentNews;
import io.yinuo.commitment.Commitments;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.MeetingView;
import io.yinuo.feedback.Meetings;
import io.yinuo.feedback.RatingReminders;
import io.yinuo.feedback.ReminderView;
import io.yinuo.merging.Doubles;
import io.yinuo.merging.LinkedMatter;
import io.yinuo.notification.NotificationView;
import io.yinuo.register.DeputyCase;
import io.yinuo.register.DeputyCases;
import io.yinuo.shared.NotFound;
import io.yinuo.web.notification.NewsView;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One of a deputy's own suggestions: progress, whom to call, the letters, the rating, the promises. */
@Named
@ViewScoped
public class DeputySuggestionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Doubles doubles;

    @Inject
    ReferralReturns returns;

    @Inject
    DeputyCases cases;

    @Inject
    Commitments commitments;

    @Inject
    Feedback feedback;

    @Inject
    RatingReminders reminders;

    @Inject
    Meetings meetings;

    @Inject
    NewsView news;

    @Inject
    Notices notices;

    private UUID id;
    private final GivenRating given = new GivenRating();
    private transient List<NotificationView> unread;
    private transient DeputyCase matter;
    private transient List<CommitmentNews> promises;

    public void load() {
        if (id == null) {
            throw new NotFound("CASE_UNKNOWN");
        }
        matter = cases.open(id);
        unread = news.open(id);
    }

    /** What was new when the page was opened. */
    public List<NotificationView> getUnread() {
        return unread == null ? List.of() : unread;
    }

    /** Whether something was new in this promise when the page was opened. */
    public boolean isNews(UUID commitmentId) {
        return getUnread().stream().anyMatch(one -> commitmentId.equals(one.thingId()));
    }

    /** Whether anything of that was of a promise. */
    public boolean isNewsOfPromises() {
        return getUnread().stream().anyMatch(one -> one.thingId() != null);
    }

    /** Gives the deputy's own rating; dissatisfaction of the lead deputy has the matter handled again. */
    @TellsRefusals
    public String rate() {
        var rated = getMatter();
        feedback.rate(given.of(id, rated.toRate(), rated.submitterId()));
        notices.done("deputySuggestion.rated");
        return "/deputy/suggestion?faces-redirect=true&includeViewParams=true";
    }

    /** Whether a phone can dial what is kept as the contact's number; an extension it cannot. */
    public boolean isDialable() {
        var contact = getMatter().contact();
        return contact != null && Dialling.isPossible(contact.phone());
    }

    /** The promises of the delivered letters, with what may be known of each. */
    public List<CommitmentNews> getPromises() {
        if (promises == null) {
            promises = commitments.newsOf(id);
        }
        return promises;
    }

    public List<MeetingView> getMeetings() {
        return meetings.ofSuggestion(id);
    }

    /** How often this deputy was reminded of the reply that waits for a rating. */
    public int getTimesReminded() {
        return remindersOfTheReply().size();
    }

    public LocalDate getLastReminder() {
        return remindersOfTheReply().stream().map(ReminderView::remindedOn).max(LocalDate::compareTo).orElse(null);
    }

    private List<ReminderView> remindersOfTheReply() {
        return reminders.ofSuggestion(id).stream()
                .filter(each -> each.replyId().equals(getMatter().toRate()))
                .toList();
    }

    public DeputyCase getMatter() {
        if (matter == null) {
            matter = cases.open(id);
        }
        return matter;
    }

    /** That the referrer took the matter back, or null. */
    public HandedBack getHandedBack() {
        return returns.handedBack(id).orElse(null);
    }

    /** The matter under which this registration goes on, or null. */
    public LinkedMatter getKept() {
        return doubles.keptOf(id).orElse(null);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public GivenRating getGiven() {
        return given;
    }
}
