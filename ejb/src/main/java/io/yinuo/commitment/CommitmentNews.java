package io.yinuo.commitment;

import io.yinuo.drafting.DueKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a deputy is told of a promise (承诺进展，代表可见): disclosed reports with their evidence, and the changes and
 * explanations that a leader has approved, and what this deputy said of it, each with the latest first; no name, no internal
 * note.
 */
public record CommitmentNews(
        CommitmentView commitment, List<Evidence> evidence, List<Amendment> amendments, List<String> explanations,
        List<Remark> remarks) {

    /** What was reported and may be read (公开的佐证). @param fileName of the file that may be taken, or null */
    public record Evidence(UUID reportId, LocalDate reportedOn, String text, String figure, String link, String fileName) {}

    /** Another target or day that counts, with the reason (已批准的变更). */
    public record Amendment(
            String targetBefore,
            DueKind dueKindBefore,
            LocalDate dueOnBefore,
            String target,
            DueKind dueKind,
            LocalDate dueOn,
            String reason) {}

    /**
     * What the deputy said, and what the bureau answered (代表意见与回应).
     *
     * @param recorded whether the office typed it in
     * @param answer null as long as it waits
     */
    public record Remark(
            RemarkKind kind, String words, LocalDate saidOn, boolean recorded, String answer, LocalDate answeredOn) {

        public boolean isWaiting() {
            return answer == null;
        }
    }

    /** Whether what the deputy said last has no answer; until then nothing else is taken. */
    public boolean isRemarkWaiting() {
        return remarks.stream().anyMatch(Remark::isWaiting);
    }
}
