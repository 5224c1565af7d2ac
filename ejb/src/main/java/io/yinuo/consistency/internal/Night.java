package io.yinuo.consistency.internal;

import io.yinuo.consistency.ConsistencyReport;
import io.yinuo.consistency.Finding;
import io.yinuo.consistency.FindingKind;
import io.yinuo.consistency.NightReport;
import io.yinuo.shared.WorkClock;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One night in which a bureau was checked. */
@Entity
@Table(name = "consistency_night")
class Night {

    @Id
    private UUID id;

    private UUID bureauId;
    private LocalDate checkedOn;
    private Instant checkedAt;
    private long openCases;

    @ElementCollection
    @CollectionTable(name = "consistency_night_finding", joinColumns = @JoinColumn(name = "night_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "findings")
    private Map<FindingKind, Integer> findings = new HashMap<>();

    protected Night() {}

    Night(UUID bureauId, ConsistencyReport report) {
        id = UUID.randomUUID();
        this.bureauId = bureauId;
        checkedAt = report.checkedAt();
        checkedOn = checkedAt.atZone(WorkClock.ZONE).toLocalDate();
        openCases = report.openCases();
        report.findings().stream().map(Finding::kind).forEach(kind -> findings.merge(kind, 1, Integer::sum));
    }

    NightReport view() {
        return new NightReport(checkedAt, openCases, findings);
    }
}
