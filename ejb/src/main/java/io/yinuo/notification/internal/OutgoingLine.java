package io.yinuo.notification.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a message says of one matter; it goes with the words of the matter when that becomes secret. */
@Entity
@Table(name = "outgoing_line")
class OutgoingLine {

    @Id
    private UUID id;

    private UUID messageId;
    private int lineNumber;
    private UUID suggestionId;
    private String said;

    @Enumerated(EnumType.STRING)
    private DigestHeading heading;

    private boolean forSubmitter;

    protected OutgoingLine() {}

    OutgoingLine(UUID messageId, int lineNumber, MailWords.Line line) {
        id = UUID.randomUUID();
        this.messageId = messageId;
        this.lineNumber = lineNumber;
        suggestionId = line.caseId();
        said = line.said();
        heading = line.heading();
        forSubmitter = line.forSubmitter();
    }

    MailWords.Line line() {
        return new MailWords.Line(suggestionId, said, heading, forSubmitter);
    }
}
