package io.yinuo.register;

import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.RecallKind;
import io.yinuo.feedback.RatingView;
import io.yinuo.suggestion.Channel;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a deputy sees of an own suggestion: the way, whom to call, the delivered letters, the promises; no internal note,
 * no draft, no other person's phone.
 *
 * @param light of the day by which the bureau answers; null when nothing is owed to the deputy
 * @param answeringUnit the unit that answers in the place of the bureau, or null
 * @param contact whom to call, with a phone that works from outside, or none
 * @param submitterId the deputy's own place among the submitters
 * @param toRate the delivered reply that waits for this deputy's rating, or null
 */
public record DeputyCase(
        UUID id,
        String bureau,
        String answeringUnit,
        MatterKind kind,
        String sessionLabel,
        String numberText,
        String title,
        String body,
        LocalDate referredOn,
        LocalDate replyDueOn,
        Light light,
        SuggestionStatus status,
        boolean leadSubmitter,
        UUID submitterId,
        Holder contact,
        List<Progress.Step> progress,
        List<Talk> talks,
        List<Letter> letters,
        UUID toRate,
        List<RatingView> ratings,
        List<CommitmentView> commitments) {

    /** The letter that came last, or null. */
    public Letter latestLetter() {
        return letters.isEmpty() ? null : letters.get(letters.size() - 1);
    }

    /** Whether the latest letter was taken back, and the one in its place has not come yet. */
    public boolean isLatestRecalled() {
        return latestLetter() != null && latestLetter().recall() != null;
    }

    /** The letter to which a rating belongs, or null. */
    public Letter letterOf(RatingView rating) {
        return letters.stream().filter(each -> each.replyId().equals(rating.replyId())).findFirst().orElse(null);
    }

    /** Whether a letter that the deputy does not have yet is to say if a promise of an earlier one still holds (rule W6). */
    public boolean waitsForNewLetter(CommitmentView promise) {
        return promise.status() == CommitmentStatus.REPLACED
                && letters.stream().noneMatch(each -> each.replyId().equals(promise.replacedBy()));
    }

    /** A recorded talk with just this deputy (面商), as the deputy knows it (rule E2). */
    public record Talk(LocalDate heldOn, Channel channel, String participants, String deputyView) {}

    /**
     * A delivered reply in its frozen text, with the organ and the signatory that it names.
     *
     * @param recall how it was taken back later, or null
     * @param recalledOn when it was, or null
     * @param recallReason why it was, or null
     */
    public record Letter(
            UUID replyId,
            String organ,
            String title,
            String mainRecipient,
            String documentNumber,
            LocalDate signedOn,
            String signatory,
            String outcome,
            String contactName,
            String contactPhone,
            List<Block> blocks,
            RecallKind recall,
            LocalDate recalledOn,
            String recallReason) {}
}
