package io.yinuo.commitment;

import io.yinuo.drafting.DueKind;
import io.yinuo.suggestion.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything of one promise (承诺卷宗): reports, checks, changes, explanations and remarks of deputies, each with the latest first.
 *
 * @param paragraph the paragraph of the letter in which it stands
 * @param documentNumber of the letter
 * @param owns whether the reader is of the owner section and may report
 * @param steps what waits for the reader
 * @param answers further replies on it, given or on their way, the first one first
 */
public record CommitmentFile(
        CommitmentView commitment,
        String numberText,
        String title,
        String documentNumber,
        String paragraph,
        boolean owns,
        List<Step> steps,
        List<FurtherAnswer> answers,
        List<Report> reports,
        List<Check> checks,
        List<Change> changes,
        List<Explanation> explanations,
        List<Remark> remarks,
        List<Submitter> submitters) {

    /** To whom it was promised, with or without an account (提出者). */
    public record Submitter(UUID id, String name) {}

    /** A step that the reader may take now (待办). */
    public record Step(String taskId, String element) {}

    /**
     * What the owner section reported (进展报告).
     *
     * @param paperId the evidence as a file, or null
     * @param disclosed whether the deputy reads it
     * @param disclosable whether the deputy may come to read it, and does not yet
     */
    public record Report(
            UUID id,
            ReportKind kind,
            String text,
            String figure,
            String link,
            String fileName,
            UUID paperId,
            boolean disclosed,
            boolean disclosable,
            String reportedBy,
            Instant reportedAt) {}

    /** What somebody else found (核实记录). */
    public record Check(boolean lookBack, boolean confirmed, String note, String checkedBy, Instant checkedAt) {}

    /** Another target or day, with the reason (变更记录). */
    public record Change(
            String target,
            DueKind dueKind,
            LocalDate dueOn,
            String targetBefore,
            DueKind dueKindBefore,
            LocalDate dueOnBefore,
            String reason,
            DecisionStatus status,
            String requestedBy,
            Instant requestedAt,
            String decidedBy,
            String note) {}

    /** Why it is late or cannot be kept (说明). */
    public record Explanation(
            ExplanationKind kind,
            String text,
            DecisionStatus status,
            String writtenBy,
            Instant writtenAt,
            String decidedBy,
            String note) {}

    /**
     * What a deputy said of it (代表意见).
     *
     * @param saidOn null where the deputy wrote it, like how it was said and who typed it in
     * @param answer null as long as it waits, like what follows
     */
    public record Remark(
            UUID id,
            RemarkKind kind,
            String words,
            String deputy,
            Instant saidAt,
            LocalDate saidOn,
            Channel channel,
            String recordedBy,
            String answer,
            String answeredBy,
            Instant answeredAt,
            int version) {}
}
