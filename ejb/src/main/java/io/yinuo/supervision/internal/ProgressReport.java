package io.yinuo.supervision.internal;

import io.yinuo.supervision.ProgressReportView;
import io.yinuo.supervision.ReportProgress;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An interim report; written once. */
@Entity
@Immutable
@Table(name = "progress_report")
public class ProgressReport {

    @Id
    private UUID id;

    private UUID suggestionId;

    private LocalDate reportedOn;

    private String text;

    private UUID recordedBy;

    private Instant recordedAt;

    protected ProgressReport() {}

    public ProgressReport(ReportProgress command, UUID recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.suggestionId = command.suggestionId();
        this.reportedOn = command.reportedOn();
        this.text = command.text().strip();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public ProgressReportView view(String recorder) {
        return new ProgressReportView(id, reportedOn, text, recorder, recordedAt);
    }
}
