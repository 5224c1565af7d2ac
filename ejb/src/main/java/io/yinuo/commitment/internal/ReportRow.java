package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentFile;
import io.yinuo.commitment.CommitmentNews;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.shared.StateConflict;
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

    /**
     * The deputy may read it.
     *
     * @throws StateConflict {@code REPORT_NOT_FOR_DISCLOSURE} where it says nothing, or what a leader has to approve first
     */
    public void disclose() {
        if (!isForDisclosure()) {
            throw new StateConflict("REPORT_NOT_FOR_DISCLOSURE");
        }
        disclosed = true;
    }

    public UUID id() {
        return id;
    }

    /** Whether it says what was reached; that it cannot be is explained instead (rule PR9). */
    private boolean isForDisclosure() {
        return kind == ReportKind.PROGRESS || kind == ReportKind.DONE;
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
                id, reportedAt.atZone(WorkClock.ZONE).toLocalDate(), text, figure, link, fileName);
    }

    public String text() {
        return text;
    }

    public UUID commitmentId() {
        return commitmentId;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    /** The evidence as a file, or null. */
    public UUID paperId() {
        return paperId;
    }

    public UUID reportedBy() {
        return reportedBy;
    }

    public CommitmentFile.Report view(String reporter) {
        return new CommitmentFile.Report(
                id, kind, text, figure, link, fileName, paperId, disclosed, !disclosed && isForDisclosure(), reporter, reportedAt);
    }
}
