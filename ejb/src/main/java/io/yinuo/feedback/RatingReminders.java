package io.yinuo.feedback;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.audit.Trailed;
import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Callers;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Replies;
import io.yinuo.feedback.internal.RatingDesk;
import io.yinuo.feedback.internal.Ratings;
import io.yinuo.feedback.internal.ReminderRow;
import io.yinuo.notification.News;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.CaseAccess;
import io.yinuo.workflow.WorkItems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reminds those who have not rated (催请评价), and takes their silence as 未反馈 when that was done often enough (rule FB4). */
@Stateless
public class RatingReminders {

    @Inject
    Callers callers;

    @Inject
    CaseAccess access;

    @Inject
    Deadlines deadlines;

    @Inject
    Replies replies;

    @Inject
    Suggestions suggestions;

    @Inject
    Directory directory;

    @Inject
    Calendars calendars;

    @Inject
    WorkItems workItems;

    @Inject
    RatingDesk desk;

    @Inject
    Ratings ratings;

    @Inject
    SubmitterNotices notices;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /** Replies whose days for the rating, or since the last reminder, are over. */
    @RolesAllowed(Roles.ENGINE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<UUID> due() {
        var reminded = deadlines.owed(DeadlineKind.RATING_REMINDER).stream()
                .filter(deadline -> !isOver(deadline))
                .map(DeadlineView::subjectId)
                .collect(Collectors.toSet());
        return overdue(reminded);
    }

    private List<UUID> overdue(Set<UUID> reminded) {
        return deadlines.owed(DeadlineKind.RATING).stream()
                .filter(this::isOver)
                .map(DeadlineView::subjectId)
                .filter(replyId -> !reminded.contains(replyId))
                .toList();
    }

    private boolean isOver(DeadlineView deadline) {
        return deadline.dueOn().isBefore(clock.today());
    }

    /** Whether the bureau wants no further reminder. */
    @RolesAllowed(Roles.ENGINE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean isEnough(UUID replyId) {
        var wanted = directory.bureau(replies.get(replyId).bureauId()).ratings().reminders();
        return ratings.reminders(replyId).size() >= wanted;
    }

    /**
     * Reminds once more; until the days of the reminder are over nothing else happens.
     *
     * @throws StateConflict {@code RATING_NOT_AWAITED}
     */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("feedback.remind")
    public void remind(UUID replyId) {
        var matter = matter(replyId);
        var reply = replies.claimDelivered(matter.id(), replyId);
        if (desk.awaited(matter, reply).isEmpty()) {
            throw new StateConflict("RATING_NOT_AWAITED");
        }
        var reminder = new ReminderRow(replyId, ratings.reminders(replyId).size() + 1, clock.today());
        ratings.add(reminder);
        var until = deadlines.begin(
                matter.id(), replyId, DeadlineKind.RATING_REMINDER, clock.today(), directory.bureau(matter.bureauId()));
        workItems.redate(matter.id());
        var silent = desk.silent(matter, replyId);
        trail.note(
                matter.id(), matter.bureauId(), replyId, Change.set("reminder", reminder.ordinal()),
                Change.set("submitter", silent.stream().map(SubmitterView::name).toList()));
        var told = notices.urge(new SubmitterNews(
                reminder.id(), News.RATING_ASKED, matter, until, calendars.of(matter.bureauId()).awaitsNoticeFor(until),
                silent, null));
        trail.note(matter.id(), matter.bureauId(), replyId, told.changes());
    }

    /** Takes the silence as 未反馈 and lets the case go on. */
    @RolesAllowed(Roles.ENGINE)
    @Trailed("feedback.silence")
    public void giveUp(UUID replyId) {
        desk.giveUp(matter(replyId), replyId);
    }

    private SuggestionView matter(UUID replyId) {
        var matter = suggestions.get(replies.get(replyId).suggestionId());
        trail.about(matter.id(), matter.bureauId(), replyId);
        return matter;
    }

    /** The reminders of a case, those of the first reply first. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.LIAISON, Roles.DEPUTY
    })
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<ReminderView> ofSuggestion(UUID suggestionId) {
        access.requireSight(callers.current(), suggestionId);
        return replies.ofSuggestion(suggestionId).stream()
                .flatMap(reply -> ratings.reminders(reply.id()).stream())
                .toList();
    }
}
