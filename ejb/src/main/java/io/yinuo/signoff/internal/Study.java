package io.yinuo.signoff.internal;

import io.yinuo.signoff.RecordStudy;
import io.yinuo.signoff.StudyView;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A meeting of the leaders on one matter; written once. */
@Entity
@Immutable
@Table(name = "collective_study")
public class Study {

    @Id
    private UUID id;

    private UUID suggestionId;

    private LocalDate heldOn;

    private String meeting;

    private String participants;

    private String conclusion;

    private UUID paperId;

    private UUID recordedBy;

    private Instant recordedAt;

    protected Study() {}

    public Study(RecordStudy command, UUID recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.suggestionId = command.suggestionId();
        this.heldOn = command.heldOn();
        this.meeting = command.meeting().strip();
        this.participants = command.participants().strip();
        this.conclusion = command.conclusion().strip();
        this.paperId = command.paperId();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public StudyView view(String recorder) {
        return new StudyView(id, heldOn, meeting, participants, conclusion, paperId, recorder, recordedAt);
    }
}
