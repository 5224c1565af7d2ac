package io.yinuo.register;

import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One of a deputy's own suggestions in the list.
 *
 * @param light of the day by which the bureau answers; null when nothing is owed to the deputy
 * @param answeringUnit the unit that answers in the place of the bureau, or null
 * @param leadSubmitter whether the deputy leads or co-signs
 * @param commitments how many promises the replies made
 * @param handedBack whether its referrer took it back (已退办), which its status does not say
 */
public record DeputyCaseLine(
        UUID id,
        MatterKind kind,
        String sessionLabel,
        String numberText,
        String title,
        SuggestionStatus status,
        LocalDate replyDueOn,
        Light light,
        String answeringUnit,
        boolean leadSubmitter,
        boolean waitsForRating,
        int commitments,
        boolean handedBack) {}
