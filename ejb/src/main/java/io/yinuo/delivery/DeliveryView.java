package io.yinuo.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A recorded delivery, with the names (送达记录). */
public record DeliveryView(
        UUID id,
        UUID submitterId,
        String submitterName,
        DeliveryMode mode,
        LocalDate deliveredOn,
        String receiver,
        String recordedBy,
        Instant recordedAt) {}
