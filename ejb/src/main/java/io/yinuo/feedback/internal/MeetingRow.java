package io.yinuo.feedback.internal;

import io.yinuo.feedback.MeetingView;
import io.yinuo.feedback.RecordMeeting;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A talk face to face about a reply that did not satisfy. */
@Entity
@Table(name = "rating_meeting")
public class MeetingRow {

    @Id
    private UUID id;

    private UUID suggestionId;

    private UUID replyId;

    private LocalDate heldOn;

    private String place;

    private String participants;

    private String outcome;

    private UUID recordedBy;

    private Instant recordedAt;

    protected MeetingRow() {}

    public MeetingRow(UUID suggestionId, UUID replyId, RecordMeeting held, UUID recordedBy, Instant recordedAt) {
        id = UUID.randomUUID();
        this.suggestionId = suggestionId;
        this.replyId = replyId;
        heldOn = held.heldOn();
        place = held.place().strip();
        participants = held.participants().strip();
        outcome = held.outcome().strip();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    MeetingView view() {
        return new MeetingView(replyId, heldOn, place, participants, outcome);
    }
}
