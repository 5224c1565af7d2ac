package io.yinuo.assignment.internal;

import io.yinuo.assignment.ConsultationView;
import io.yinuo.assignment.RecordConsultation;
import io.yinuo.suggestion.Channel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A talk with the deputy; written once. */
@Entity
public class Consultation {

    @Id
    private UUID id;

    private UUID suggestionId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String place;
    private String participants;
    private String deputyView;
    private String agreedChanges;
    private UUID recordedBy;
    private Instant recordedAt;

    protected Consultation() {}

    public Consultation(RecordConsultation told, UUID recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.suggestionId = told.suggestionId();
        this.heldOn = told.heldOn();
        this.channel = told.channel();
        this.place = told.place();
        this.participants = told.participants();
        this.deputyView = told.deputyView();
        this.agreedChanges = told.agreedChanges();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    /** @param byName name of the person who recorded it */
    public ConsultationView view(String byName) {
        return new ConsultationView(
                id, heldOn, channel, place, participants, deputyView, agreedChanges, byName, recordedAt);
    }
}
