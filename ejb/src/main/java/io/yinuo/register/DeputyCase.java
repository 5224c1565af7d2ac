package io.yinuo.register;

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
 * @param contact who holds it, with a phone
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

    /** Whether the latest letter was taken back, and the one in its place has not come yet. */
    public boolean isLatestRecalled() {
        return !letters.isEmpty() && letters.get(letters.size() - 1).recall() != null;
    }

    /** A recorded talk with just this deputy (面商), as the deputy knows it (rule E2). */
    public record Talk(LocalDate heldOn, Channel channel, String participants, String deputyView) {}

    /**
     * A delivered reply in its frozen text, with the organ and the signatory that it names.
     *
     * @param recall how it was taken back later, or null
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
            RecallKind recall) {}
}
