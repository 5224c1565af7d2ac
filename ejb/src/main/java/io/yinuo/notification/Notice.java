package io.yinuo.notification;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What is to be told (消息).
 *
 * @param key names the message; to one person it goes once, however often it is sent
 * @param numberText of the matter as printed; empty where it is still to come
 * @param subject the code of what is owed, such as {@code REPLY}, or of a {@link News}
 * @param dueOn the day by which it is owed, or on which it became new
 * @param provisional whether the day lies in a year whose days off are not known yet, so that it may still move (暂定)
 * @param words what a person added, or null
 * @param thingId what the message is about where that is less than the matter, such as one promise, or null
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
        boolean provisional,
        String words,
        UUID thingId) {

    /** About the matter as a whole. */
    public Notice(
            UUID key, NoticeKind kind, UUID bureauId, UUID caseId, String numberText, String title, String subject,
            LocalDate dueOn, boolean provisional, String words) {
        this(key, kind, bureauId, caseId, numberText, title, subject, dueOn, provisional, words, null);
    }

    public Notice {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(dueOn, "dueOn");
    }
}
