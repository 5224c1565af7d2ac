package io.yinuo.notification.internal;

import io.yinuo.notification.Notice;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.NotificationView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One message to one person. */
@Entity
@Table(name = "notification")
public class NotificationRow {

    @Id
    private UUID id;

    private UUID messageKey;
    private UUID personId;
    private UUID onBehalfOf;
    private UUID bureauId;
    private UUID suggestionId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String numberText;
    private String title;
    private String subject;
    private LocalDate dueOn;
    private String words;
    private UUID thingId;
    private Instant sentAt;
    private Instant acknowledgedAt;

    protected NotificationRow() {}

    NotificationRow(Notice notice, UUID personId, UUID onBehalfOf, Instant sentAt) {
        id = UUID.randomUUID();
        messageKey = notice.key();
        this.personId = personId;
        this.onBehalfOf = onBehalfOf;
        bureauId = notice.bureauId();
        suggestionId = notice.caseId();
        kind = notice.kind();
        numberText = notice.numberText();
        title = notice.title();
        subject = notice.subject();
        dueOn = notice.dueOn();
        words = notice.words();
        thingId = notice.thingId();
        this.sentAt = sentAt;
    }

    /** The first time counts. */
    public void acknowledge(Instant at) {
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    /** Who was meant and is away, or null. */
    public UUID onBehalfOf() {
        return onBehalfOf;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public UUID caseId() {
        return suggestionId;
    }

    public NoticeKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    NotificationView view(String absent) {
        return new NotificationView(
                id, kind, suggestionId, numberText, title, subject, dueOn, words, thingId, absent, sentAt, acknowledgedAt);
    }
}
