package io.yinuo.supervision.internal;

import io.yinuo.supervision.PollView;
import io.yinuo.supervision.RecordPoll;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What deputies said when they were asked how satisfied they are; written once. */
@Entity
@Immutable
@Table(name = "satisfaction_poll")
public class Poll {

    @Id
    private UUID id;

    private UUID suggestionId;

    private LocalDate heldOn;

    private int asked;

    private int satisfied;

    private int basicallySatisfied;

    private int dissatisfied;

    private String minutes;

    private UUID recordedBy;

    private Instant recordedAt;

    protected Poll() {}

    public Poll(RecordPoll command, UUID recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.suggestionId = command.suggestionId();
        this.heldOn = command.heldOn();
        this.asked = command.asked();
        this.satisfied = command.satisfied();
        this.basicallySatisfied = command.basicallySatisfied();
        this.dissatisfied = command.dissatisfied();
        this.minutes = command.minutes().strip();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public PollView view(String recorder) {
        return new PollView(
                id, heldOn, asked, satisfied, basicallySatisfied, dissatisfied, minutes, recorder, recordedAt);
    }
}
