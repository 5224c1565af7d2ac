package io.yinuo.notification;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What is to be told (消息).
 *
 * @param key names the message; to one person it goes once, however often it is sent
 * @param numberText of the matter as printed; empty where it is still to come
 * @param subject the code of what is owed, such as {@code REPLY}
 * @param words what a person added, or null
 */
public record Notice(
        UUID key,
        NoticeKind kind,
        UUID bureauId,
        UUID caseId,
        String numberText,
        String title,
        String subject,
        LocalDate dueOn,
        String words) {

    public Notice {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(dueOn, "dueOn");
    }
}
