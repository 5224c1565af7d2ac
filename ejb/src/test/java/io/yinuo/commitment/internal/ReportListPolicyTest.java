package io.yinuo.commitment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.FollowUpStage;
import io.yinuo.commitment.ListedReport;
import io.yinuo.commitment.ListedReport.Finding;
import io.yinuo.commitment.ReportKind;
import io.yinuo.commitment.Standing;
import io.yinuo.commitment.VerificationStatus;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.TermBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PR22 报告表逐行核对")
class ReportListPolicyTest {

    private static final UUID ID = UUID.randomUUID();
    private static final int VERSION = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final CommitmentView OPEN = promise(CommitmentStatus.OPEN, FollowUpStage.REPORTING);

    @Test
    void letsThroughWhatTheFormWouldTake() {
        assertThat(codes(said(ReportKind.NO_CHANGE, null, null, null), OPEN, true)).isEmpty();
        assertThat(codes(said(ReportKind.PROGRESS, "办好三所", "3 / 6 所", null), OPEN, true)).isEmpty();
        assertThat(codes(said(ReportKind.IMPOSSIBLE, "没有批下来", null, null), OPEN, true)).isEmpty();
    }

    @Test
    void saysAllThatIsWrongWithTheWords() {
        assertThat(codes(said(ReportKind.DONE, null, null, "www.example.gov.cn"), OPEN, true))
                .containsExactlyInAnyOrder("LINK_INVALID", "REPORT_LIST_TEXT_MISSING");
        assertThat(codes(said(ReportKind.PROGRESS, "办好三所", null, null), OPEN, true)).containsExactly("EVIDENCE_MISSING");
        assertThat(codes(said(ReportKind.NO_CHANGE, "字".repeat(2_001), null, null), OPEN, true)).containsExactly("TOO_LONG");
    }

    @Test
    void isForTheOwnerAndTheVersionThatWasGivenOut() {
        var said = said(ReportKind.NO_CHANGE, null, null, null);

        assertThat(codes(said, null, false)).containsExactly("COMMITMENT_UNKNOWN");
        assertThat(codes(said, OPEN, false)).containsExactly("OWNER_SECTION_ONLY");
        assertThat(codes(new ListedReport(2, ID, VERSION - 1, ReportKind.NO_CHANGE, null, null, null, List.of()), OPEN, true))
                .containsExactly("REPORT_LIST_STALE");
        assertThat(codes(said, promise(CommitmentStatus.OPEN, FollowUpStage.VERIFYING), true)).containsExactly("COMMITMENT_IN_CHECK");
        assertThat(codes(said, promise(CommitmentStatus.CLOSED_OUT, FollowUpStage.ENDED), true))
                .containsExactly("COMMITMENT_CLOSED");
    }

    @Test
    void keepsWhatCouldNotBeRead() {
        var nameless = new ListedReport(2, null, VERSION, ReportKind.DONE, null, null, null, List.of(new Finding("REPORT_LIST_ID_WRONG")));
        var kindless = new ListedReport(2, ID, VERSION, null, "办了", null, null, List.of(new Finding("REPORT_LIST_KIND_MISSING")));

        assertThat(codes(nameless, null, false)).containsExactly("REPORT_LIST_ID_WRONG");
        assertThat(codes(kindless, OPEN, true)).containsExactly("REPORT_LIST_KIND_MISSING");
    }

    private static List<String> codes(ListedReport said, CommitmentView shown, boolean owns) {
        return ReportListPolicy.check(said, shown, owns).stream().map(Finding::code).toList();
    }

    private static ListedReport said(ReportKind kind, String text, String figure, String link) {
        return new ListedReport(2, ID, VERSION, kind, text, figure, link, List.of());
    }

    private static CommitmentView promise(CommitmentStatus status, FollowUpStage stage) {
        return new CommitmentView(
                ID, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "年底前办好六所", UUID.randomUUID(),
                "某科", null, List.of(), null, TermBasis.STATED, DAY, DueKind.DATED, TermBasis.STATED, null, status, null, null, stage,
                Standing.of(status, ClaimStatus.ONGOING, null, VerificationStatus.NONE, DAY, DAY), DAY, null, VERSION);
    }
}
