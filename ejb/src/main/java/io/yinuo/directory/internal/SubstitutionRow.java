package io.yinuo.directory.internal;

import io.yinuo.directory.AppointSubstitute;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.StepKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One period in which somebody stands in for somebody; it is ended early, never changed. */
@Entity
@Table(name = "substitution")
public class SubstitutionRow {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "bureau_id")
    private UUID bureauId;

    @Column(name = "absent_id")
    private UUID absentId;

    @Column(name = "substitute_id")
    private UUID substituteId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "step_kinds")
    private String stepKinds;

    private String ground;

    @Column(name = "arranged_by")
    private UUID arrangedBy;

    @Column(name = "arranged_at")
    private Instant arrangedAt;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected SubstitutionRow() {}

    public SubstitutionRow(UUID bureauId, AppointSubstitute command, UUID arrangedBy, Instant arrangedAt) {
        id = UUID.randomUUID();
        this.bureauId = bureauId;
        absentId = command.absentId();
        substituteId = command.substituteId();
        firstDay = command.firstDay();
        lastDay = command.lastDay();
        stepKinds = scopeOf(command.steps()).stream().map(StepKind::name).collect(Collectors.joining(","));
        ground = command.ground() == null || command.ground().isBlank() ? null : command.ground().strip();
        this.arrangedBy = arrangedBy;
        this.arrangedAt = arrangedAt;
    }

    /** What is meant by the kinds that were chosen: none stands for all but the signature. */
    static Set<StepKind> scopeOf(Set<StepKind> chosen) {
        return chosen.isEmpty() ? EnumSet.complementOf(EnumSet.of(StepKind.SIGNATURE)) : chosen;
    }

    /**
     * Ends it before its last day; from this day on it no longer counts.
     *
     * @throws StaleVersion when somebody changed it since the page was shown
     * @throws StateConflict {@code SUBSTITUTION_OVER}
     */
    public void end(int expectedVersion, LocalDate today) {
        StaleVersion.check(expectedVersion, version);
        if (isOver(today)) {
            throw new StateConflict("SUBSTITUTION_OVER");
        }
        endedOn = today;
    }

    public boolean isOver(LocalDate today) {
        return endedOn != null || lastDay.isBefore(today);
    }

    /** Whether both could count on one day for one kind of step. */
    boolean meets(LocalDate from, LocalDate until, Set<StepKind> kinds) {
        return endedOn == null
                && !lastDay.isBefore(from)
                && !firstDay.isAfter(until)
                && !Collections.disjoint(steps(), kinds);
    }

    public Set<StepKind> steps() {
        return Stream.of(stepKinds.split(",")).map(StepKind::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(StepKind.class)));
    }

    public UUID id() {
        return id;
    }

    public UUID bureauId() {
        return bureauId;
    }

    public UUID absentId() {
        return absentId;
    }

    public UUID substituteId() {
        return substituteId;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String ground() {
        return ground;
    }

    public UUID arrangedBy() {
        return arrangedBy;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public int version() {
        return version;
    }
}
