package io.yinuo.commitment.internal;

import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.ListedReport;
import io.yinuo.commitment.ListedReport.Finding;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import java.util.ArrayList;
import java.util.List;

/** What a line of a table of reports must hold; the same as a report that is typed (rule PR22). */
public final class ReportListPolicy {

    private ReportListPolicy() {}

    /**
     * All that keeps the line from being reported.
     *
     * @param shown the promise as it is now, or null where the reader has no such promise
     * @param owns whether the reader is of the section that owes it
     */
    public static List<Finding> check(ListedReport said, CommitmentView shown, boolean owns) {
        var findings = new ArrayList<>(said.findings());
        if (said.commitmentId() == null || said.version() == null) {
            return findings;
        }
        if (shown == null) {
            findings.add(new Finding("COMMITMENT_UNKNOWN"));
            return findings;
        }
        if (!owns) {
            findings.add(new Finding("OWNER_SECTION_ONLY"));
        } else if (!shown.takesReports()) {
            findings.add(new Finding(shown.status() == CommitmentStatus.OPEN ? "COMMITMENT_IN_CHECK" : "COMMITMENT_CLOSED"));
        } else if (said.version() != shown.version()) {
            findings.add(new Finding("REPORT_LIST_STALE"));
        }
        if (said.kind() != null) {
            words(said, findings);
        }
        return findings;
    }

    private static void words(ListedReport said, List<Finding> findings) {
        try {
            FollowUpPolicy.check(said.command());
        } catch (InvalidInput wrong) {
            wrong.errors().stream().map(ReportListPolicy::finding).forEach(findings::add);
        }
    }

    /** In a line nothing shows which cell is meant, so that the sentence says it. */
    private static Finding finding(FieldError error) {
        return error.field().equals("text") && error.code().equals("REQUIRED")
                ? new Finding("REPORT_LIST_TEXT_MISSING")
                : new Finding(error.code(), error.parameters());
    }
}
