package io.yinuo.assignment;

import io.yinuo.suggestion.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A talk with the deputy, as recorded (面商记录). */
public record ConsultationView(
        UUID id,
        LocalDate heldOn,
        Channel channel,
        String place,
        String participants,
        String deputyView,
        String agreedChanges,
        String recordedBy,
        Instant recordedAt) {}
