package io.yinuo.notification.internal;

import io.yinuo.notification.Notice;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.Owed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A message that waits for the next digest of one person. */
@Entity
@Table(name = "digest_line")
public class DigestLine {

    @Id
    private UUID id;

    private UUID personId;
    private UUID suggestionId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String subject;
    private LocalDate dueOn;
    private String said;
    private Instant toldAt;

    protected DigestLine() {}

    DigestLine(Notice notice, UUID personId, String said, Instant toldAt) {
        id = UUID.randomUUID();
        this.personId = personId;
        suggestionId = notice.caseId();
        kind = notice.kind();
        subject = notice.subject();
        dueOn = notice.dueOn();
        this.said = said;
        this.toldAt = toldAt;
    }

    /** Whether it speaks of that, so that one of them says enough. */
    boolean isOf(Owed owed) {
        return kind == (owed.overdue() ? NoticeKind.OVERDUE : NoticeKind.REMINDER)
                && suggestionId.equals(owed.caseId())
                && subject.equals(owed.subject())
                && dueOn.equals(owed.dueOn());
    }

    /** A reminder of what has been done meanwhile need not be read; what a person has sent must. */
    boolean outlivesItsDeadline() {
        return !kind.isAutomatic();
    }

    MailWords.Line line() {
        return new MailWords.Line(suggestionId, said, DigestHeading.NEW, kind == NoticeKind.NEWS);
    }
}
