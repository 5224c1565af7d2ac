package io.yinuo.web.feedback;

import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.feedback.MeetingView;
import io.yinuo.feedback.Meetings;
import io.yinuo.feedback.RatingReminders;
import io.yinuo.feedback.ReminderView;
import io.yinuo.shared.Roles;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was done for the ratings of a case: reminders, and meetings once the rounds were used up. */
@Named
@RequestScoped
public class RatingStoryView {

    private static final Set<String> CLERKS = Set.of(Roles.SECRETARY, Roles.LIAISON);
    private static final Set<String> CHECKERS =
            Set.of(Roles.SECRETARY, Roles.REVIEWER, Roles.SUPERVISOR, Roles.LIAISON);

    @Inject
    RatingReminders reminders;

    @Inject
    Meetings meetings;

    @Inject
    Shell shell;

    private final Map<UUID, List<ReminderView>> remindersOf = new HashMap<>();
    private final Map<UUID, List<MeetingView>> meetingsOf = new HashMap<>();

    /** Whether the reader may give submitters of this reply a link. */
    public boolean mayHandOut(SuggestionView suggestion, ReplyView reply) {
        return isRated(reply) && shell.actor().holdsAnyOf(CLERKS, suggestion.bureauId());
    }

    /** Whether the reader may type in or confirm forms on paper for this reply. */
    public boolean mayCheckForms(SuggestionView suggestion, ReplyView reply) {
        return isRated(reply) && shell.actor().holdsAnyOf(CHECKERS, suggestion.bureauId());
    }

    private static boolean isRated(ReplyView reply) {
        return reply.status() == ReplyStatus.DELIVERED && reply.isRated() && !reply.isRecalled();
    }

    public List<ReminderView> reminders(UUID caseId, UUID replyId) {
        return remindersOf.computeIfAbsent(caseId, reminders::ofSuggestion).stream()
                .filter(each -> each.replyId().equals(replyId))
                .toList();
    }

    public List<MeetingView> meetings(UUID caseId, UUID replyId) {
        return meetingsOf.computeIfAbsent(caseId, meetings::ofSuggestion).stream()
                .filter(each -> each.replyId().equals(replyId))
                .toList();
    }
}
