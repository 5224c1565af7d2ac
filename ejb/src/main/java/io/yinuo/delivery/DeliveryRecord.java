package io.yinuo.delivery;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How one submitter got the reply (送达记录).
 *
 * @param receiver who took it
 */
public record DeliveryRecord(UUID submitterId, DeliveryMode mode, LocalDate deliveredOn, String receiver) {}
