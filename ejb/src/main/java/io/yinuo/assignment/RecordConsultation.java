package io.yinuo.assignment;

import io.yinuo.suggestion.Channel;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was talked over with the deputy (面商记录).
 *
 * @param deputyView what the deputy really wants
 * @param agreedChanges what the draft will say otherwise, or empty
 */
public record RecordConsultation(
        UUID suggestionId,
        LocalDate heldOn,
        Channel channel,
        String place,
        String participants,
        String deputyView,
        String agreedChanges) {}
