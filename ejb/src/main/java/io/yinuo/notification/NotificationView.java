package io.yinuo.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A message as its reader finds it (我的消息).
 *
 * @param numberText of the matter when it was sent; empty where it was still to come
 * @param subject the code of what is owed, such as {@code REPLY}, or of a {@link News}
 * @param words what a person added, or null
 * @param thingId what it is about where that is less than the matter, such as one promise, or null
 * @param onBehalfOf who is away and was meant, or null
 * @param acknowledgedAt when the reader took note, or null
 */
public record NotificationView(
        UUID id,
        NoticeKind kind,
        UUID caseId,
        String numberText,
        String title,
        String subject,
        LocalDate dueOn,
        String words,
        UUID thingId,
        String onBehalfOf,
        Instant sentAt,
        Instant acknowledgedAt) {}
