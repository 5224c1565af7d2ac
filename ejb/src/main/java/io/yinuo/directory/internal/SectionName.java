package io.yinuo.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A name that a section has borne until a day (rule SC1). */
@Entity
public class SectionName {

    @Id
    private UUID id;

    private UUID sectionId;
    private String name;
    private LocalDate untilDay;
    private Instant endedAt;

    protected SectionName() {}

    /** @param untilDay the first day on which the section bears another name */
    public SectionName(UUID sectionId, String name, LocalDate untilDay, Instant endedAt) {
        this.id = UUID.randomUUID();
        this.sectionId = Objects.requireNonNull(sectionId, "sectionId");
        this.name = Objects.requireNonNull(name, "name");
        this.untilDay = Objects.requireNonNull(untilDay, "untilDay");
        this.endedAt = Objects.requireNonNull(endedAt, "endedAt");
    }

    public String name() {
        return name;
    }

    /** Whether the section still bore it on that day. */
    public boolean endsAfter(LocalDate day) {
        return untilDay.isAfter(day);
    }
}
