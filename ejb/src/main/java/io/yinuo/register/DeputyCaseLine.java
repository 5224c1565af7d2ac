package io.yinuo.register;

import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One of a deputy's own suggestions in the list.
 *
 * @param leadSubmitter whether the deputy leads or co-signs
 * @param commitments how many promises the replies made
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
        boolean leadSubmitter,
        boolean waitsForRating,
        int commitments) {}
