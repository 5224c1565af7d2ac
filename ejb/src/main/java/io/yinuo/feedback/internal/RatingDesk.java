package io.yinuo.feedback.internal;

import static io.yinuo.processes.SuggestionHandling.UserTasks.RATE_REPLY;

import io.yinuo.audit.Change;
import io.yinuo.audit.Trail;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.Deadlines;
import io.yinuo.directory.Directory;
import io.yinuo.directory.RatingRule;
import io.yinuo.drafting.Replies;
import io.yinuo.drafting.ReplyView;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import io.yinuo.workflow.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes ratings into a case, whoever brought them, and tells the process when they decide (rules FB2-FB5).
 *
 * <p>The reply is locked first, so that of two ratings at once the second sees the first.
 */
@ApplicationScoped
public class RatingDesk {

    @Inject
    Ratings ratings;

    @Inject
    Replies replies;

    @Inject
    WorkItems workItems;

    @Inject
    Workflow workflow;

    @Inject
    Deadlines deadlines;

    @Inject
    Directory directory;

    @Inject
    Consequences consequences;

    @Inject
    Trail trail;

    @Inject
    WorkClock clock;

    /**
     * Records what one submitter says of a delivered reply; it may decide the matter, or open it again.
     *
     * @throws StateConflict {@code REPLY_NOT_RATEABLE}, {@code ALREADY_RATED}, {@code RATING_NOT_AWAITED}
     */
    public void take(SuggestionView matter, SubmitterView submitter, UUID replyId, GivenRating given) {
        boolean decides = submitter.lead() && rule(matter) == RatingRule.LEAD_DECIDES;
        var reply = decides
                ? replies.claimLastDelivered(matter.id(), replyId)
                : replies.claimDelivered(matter.id(), replyId);
        requireUnrated(reply.id(), submitter.id());
        var known = rowOf(reply.id(), submitter.id());
        known.ifPresentOrElse(
                row -> row.breakSilence(given), () -> ratings.add(new RatingRow(reply.id(), submitter.id(), given)));
        note(matter, reply, submitter, given);
        var awaited = awaited(matter, reply);
        if (awaited.isPresent()) {
            settle(matter, reply, awaited.get(), given.enteredBy());
        } else if (known.isPresent()) {
            reopen(matter, reply);
        } else if (decides) {
            throw new StateConflict("RATING_NOT_AWAITED");
        }
    }

    /** @throws StateConflict {@code ALREADY_RATED} when the submitter has spoken; a noted silence is no word */
    public void requireUnrated(UUID replyId, UUID submitterId) {
        if (hasSpoken(replyId, submitterId)) {
            throw new StateConflict("ALREADY_RATED");
        }
    }

    /** Whether the submitter has rated the reply. */
    boolean hasSpoken(UUID replyId, UUID submitterId) {
        return rowOf(replyId, submitterId).filter(row -> !row.isSilence()).isPresent();
    }

    /**
     * Notes 未反馈 for all who said nothing, and lets the case go on (rule FB4).
     *
     * @throws StateConflict {@code RATING_NOT_AWAITED}
     */
    public void giveUp(SuggestionView matter, UUID replyId) {
        var reply = replies.claimDelivered(matter.id(), replyId);
        var task = awaited(matter, reply).orElseThrow(() -> new StateConflict("RATING_NOT_AWAITED"));
        for (var submitter : silent(matter, reply.id())) {
            var silence = GivenRating.silence(clock.now());
            ratings.add(new RatingRow(reply.id(), submitter.id(), silence));
            note(matter, reply, submitter, silence);
        }
        settle(matter, reply, task, null);
    }

    /** Those who have not rated the reply, in their order. */
    public List<SubmitterView> silent(SuggestionView matter, UUID replyId) {
        return matter.submitters().stream()
                .filter(submitter -> rowOf(replyId, submitter.id()).isEmpty())
                .toList();
    }

    /** The step that waits for ratings of just this reply. */
    public Optional<WorkItem> awaited(SuggestionView matter, ReplyView reply) {
        var all = replies.ofSuggestion(matter.id()).stream().filter(ReplyView::isRated).toList();
        return all.get(all.size() - 1).id().equals(reply.id())
                ? workItems.openOf(matter.id()).stream().filter(item -> item.element().equals(RATE_REPLY)).findFirst()
                : Optional.empty();
    }

    private Optional<RatingRow> rowOf(UUID replyId, UUID submitterId) {
        return ratings.ofReply(replyId).stream()
                .filter(rating -> rating.submitterId().equals(submitterId))
                .findFirst();
    }

    private void settle(SuggestionView matter, ReplyView reply, WorkItem task, UUID by) {
        var verdict = verdict(matter, reply);
        if (verdict == Verdict.OPEN) {
            return;
        }
        decide(verdict, matter, reply);
        deadlines.met(reply.id(), DeadlineKind.RATING, clock.today());
        deadlines.lapse(reply.id(), DeadlineKind.RATING_REMINDER);
        workflow.complete(task, by, consequences.of(verdict, matter));
    }

    /** Who was silent when the matter was closed says now that it was not good enough, or that it was. */
    private void reopen(SuggestionView matter, ReplyView reply) {
        if (matter.status() != SuggestionStatus.CLOSED) {
            return;
        }
        var verdict = verdict(matter, reply);
        decide(verdict, matter, reply);
        if (verdict == Verdict.DISSATISFIED) {
            workflow.resumeAfterRating(matter.id(), consequences.afterTheClose(matter, reply.id()));
        }
    }

    /** Keeps by whose word the reply was judged; what made another one owed stays, whoever speaks after it (rule FB9). */
    private void decide(Verdict verdict, SuggestionView matter, ReplyView reply) {
        var all = ratings.ofReply(reply.id());
        boolean condemned = all.stream().anyMatch(each -> each.isDeciding() && each.isDissatisfied());
        if (condemned && verdict == Verdict.SETTLED) {
            return;
        }
        verdict.decidedBy(rule(matter), matter.submitters(), all)
                .ifPresent(deciding -> all.forEach(each -> each.decides(each == deciding)));
    }

    private Verdict verdict(SuggestionView matter, ReplyView reply) {
        return Verdict.of(rule(matter), matter.submitters(), ratings.ofReply(reply.id()));
    }

    private RatingRule rule(SuggestionView matter) {
        return directory.bureau(matter.bureauId()).ratings().rule();
    }

    private void note(SuggestionView matter, ReplyView reply, SubmitterView submitter, GivenRating given) {
        trail.note(
                matter.id(), matter.bureauId(), reply.id(), Change.set("submitter", submitter.name()),
                Change.set("source", given.source()), Change.set("attitude", given.attitude()),
                Change.set("result", given.result()));
    }
}
