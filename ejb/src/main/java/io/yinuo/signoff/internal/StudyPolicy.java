package io.yinuo.signoff.internal;

import io.yinuo.directory.StudyScope;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.InvalidInput;
import io.yinuo.signoff.RecordStudy;
import java.time.LocalDate;
import java.util.List;

/** Which replies the leaders discuss together, and what is recorded of it (rules CS1, CS2). */
public final class StudyPolicy {

    private StudyPolicy() {}

    /** An opinion for the unit that answers is never discussed here: that unit answers for the reply. */
    public static boolean isRequired(StudyScope scope, boolean keyMatter, ReplyView reply) {
        return !reply.isContribution()
                && (keyMatter
                        || scope == StudyScope.ALL_REPLIES
                        || scope == StudyScope.KEY_AND_UNRESOLVED && isUnresolved(reply.outcome()));
    }

    private static boolean isUnresolved(ReplyOutcome outcome) {
        return outcome == ReplyOutcome.C || outcome == ReplyOutcome.D;
    }

    /**
     * Whether one of the meetings counts for the reply: held by the day of the signature, and not before an earlier reply
     * of the matter was signed. Replies by which the matter goes on do not mind those on promises beside it.
     *
     * @param replies all replies of the matter
     */
    public static boolean isStudied(ReplyView reply, List<ReplyView> replies, List<LocalDate> meetings, LocalDate today) {
        var since = replies.stream()
                .filter(each -> each.ordinal() < reply.ordinal() && each.status() == ReplyStatus.DELIVERED)
                .filter(each -> each.kind().movesTheMatter() || !reply.kind().movesTheMatter())
                .map(ReplyView::signedOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return meetings.stream().anyMatch(day -> !day.isBefore(since) && !day.isAfter(today));
    }

    /** @throws InvalidInput naming each part that is wrong */
    public static void check(RecordStudy command, LocalDate referredOn, LocalDate today) {
        var day = command.heldOn();
        new InvalidInput.Check()
                .present(day, "heldOn")
                .that(day == null || !day.isBefore(referredOn) && !day.isAfter(today), "heldOn", "STUDY_DAY", referredOn)
                .text(command.meeting(), "meeting", 200)
                .text(command.participants(), "participants", 1_000)
                .text(command.conclusion(), "conclusion", 20_000)
                .done();
    }
}
