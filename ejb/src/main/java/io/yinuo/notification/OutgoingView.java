package io.yinuo.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A message on its way out as the administrator sees it (发件箱): whoever keeps the servers reads no cases.
 *
 * @param receiver name of the person
 * @param failure why the last attempt failed, or null
 * @param dueAt when it is tried next
 * @param sentAt when it left, or null
 */
public record OutgoingView(
        UUID id,
        MessageChannel channel,
        String receiver,
        String subject,
        OutgoingStatus status,
        int attempts,
        SendingFailure failure,
        Instant createdAt,
        Instant dueAt,
        Instant sentAt,
        int version)
        implements Serializable {

    /** Whether somebody may ask for it to be tried at once. */
    public boolean isRetryable() {
        return status == OutgoingStatus.DEAD || status == OutgoingStatus.WAITING && failure != null;
    }
}
