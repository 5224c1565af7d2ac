package io.yinuo.feedback.internal;

import io.yinuo.assignment.Assignments;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Directory;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.processes.SuggestionHandling.Variables;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What follows from the ratings: the close, another reply, or a meeting once the rounds are used up (rules FB2, FB5). */
@ApplicationScoped
public class Consequences {

    @Inject
    Assignments assignments;

    @Inject
    Suggestions suggestions;

    @Inject
    Replies replies;

    @Inject
    Deadlines deadlines;

    @Inject
    Directory directory;

    @Inject
    WorkClock clock;

    /** How the rating step ends. */
    Outcome of(Verdict verdict, SuggestionView matter) {
        if (verdict != Verdict.DISSATISFIED) {
            return Outcome.of(Variables.REHANDLE, false).and(Variables.MEET, false);
        }
        boolean again = roundsOf(matter) < directory.bureau(matter.bureauId()).ratings().rounds();
        var outcome = Outcome.of(Variables.REHANDLE, again).and(Variables.MEET, !again);
        if (again) {
            return outcome.andId(Variables.REPLY_ID, openSecondReply(matter));
        }
        suggestions.meeting(matter.id());
        return outcome;
    }

    /** With what a case that was closed begins again, because a silent submitter turned out to be dissatisfied (rule FB4). */
    Outcome afterTheClose(SuggestionView matter, UUID replyId) {
        return assignments.answeredAnew(matter)
                .andId(Variables.REPLY_ID, replyId)
                .andAll(of(Verdict.DISSATISFIED, matter));
    }

    private long roundsOf(SuggestionView matter) {
        return replies.ofSuggestion(matter.id()).stream()
                .filter(reply -> reply.kind() == ReplyKind.REHANDLING)
                .count();
    }

    private UUID openSecondReply(SuggestionView matter) {
        var replyId = replies.openAnother(matter.id());
        var dueOn = deadlines.begin(
                matter.id(), replyId, DeadlineKind.REHANDLING, clock.today(), directory.bureau(matter.bureauId()));
        suggestions.rehandling(matter.id(), dueOn);
        return replyId;
    }
}
