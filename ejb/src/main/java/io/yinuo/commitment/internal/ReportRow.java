package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentNews;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.shared.WorkClock;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A report of the owner section with its evidence; written once, disclosed by whoever verifies it. */
@Entity
@Table(name = "commitment_report")
public class ReportRow {

    @Id
    private UUID id;

    private UUID commitmentId;
    private UUID suggestionId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String text;
    private String figure;
    private String link;
    private String fileName;
    private UUID paperId;
    private boolean disclosed;
    private UUID reportedBy;
    private Instant reportedAt;

    protected ReportRow() {}

    /** @param paperId where the evidence is a file, or null */
    public ReportRow(Commitment commitment, ReportCommitment command, UUID paperId, UUID reportedBy, Instant reportedAt) {
        id = UUID.randomUUID();
        commitmentId = commitment.id();
        suggestionId = commitment.suggestionId();
        kind = command.kind();
        text = Words.orNull(command.text());
        figure = Words.orNull(command.figure());
        link = Words.orNull(command.link());
        fileName = paperId == null ? null : command.file().name().strip();
        this.paperId = paperId;
        this.reportedBy = reportedBy;
        this.reportedAt = reportedAt;
    }

    /** The deputy may read it. */
    public void disclose() {
        disclosed = true;
    }

    public UUID id() {
        return id;
    }

    boolean isOf(ReportKind other) {
        return kind == other;
    }

    public boolean isDisclosed() {
        return disclosed;
    }

    boolean saysHowItStands() {
        return kind != ReportKind.NO_CHANGE;
    }

    /** As the deputy reads it. */
    CommitmentNews.Evidence evidence() {
        return new CommitmentNews.Evidence(
                reportedAt.atZone(WorkClock.ZONE).toLocalDate(), text, figure, link, fileName);
    }

    public UUID reportedBy() {
        return reportedBy;
    }

    public CommitmentFile.Report view(String reporter) {
        return new CommitmentFile.Report(kind, text, figure, link, fileName, paperId, disclosed, reporter, reportedAt);
    }
}
