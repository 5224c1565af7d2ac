package io.yinuo.it.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.commitment.CheckedReport;
import io.yinuo.commitment.ClaimStatus;
import io.yinuo.commitment.CommitmentReportLists;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.ListedReport;
import io.yinuo.commitment.ListedReport.Finding;
import io.yinuo.commitment.ReportKind;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.paper.Letters;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.paper.PaperTexts;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StaleVersion;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A table of reports is looked through, and its lines are reported by the rules of the form. */
@ServerTest
class ReportTableIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentReportLists lists;

    @Inject
    private CommitmentReports reports;

    @Inject
    private PaperTexts texts;

    @Test
    @DisplayName("PR22 核对只看不记；对的逐行报告，重复、别科、不存在、旧版本的说明原因")
    void looksThroughATableAndReportsWhatIsRight() {
        var one = only(journey.toRating());
        var other = only(journey.toRating());
        var lines = List.of(
                said(2, one.id(), one.version(), ReportKind.PROGRESS, "办好三所", "3 / 6 所"),
                said(3, one.id(), one.version(), ReportKind.NO_CHANGE, null, null),
                said(4, other.id(), other.version(), ReportKind.DONE, "办好了", null),
                said(5, UUID.randomUUID(), 0, ReportKind.NO_CHANGE, null, null));

        var checked = check(stage.officer(), lines);
        assertThat(checked).extracting(CheckedReport::isReady).containsExactly(true, false, false, false);
        assertThat(checked.stream().flatMap(each -> each.findings().stream()).map(Finding::code))
                .containsExactly("REPORT_LIST_TWICE", "EVIDENCE_MISSING", "COMMITMENT_UNKNOWN");
        assertThat(checked.get(0).words()).isEqualTo(Journey.PROMISE);
        assertThat(only(one.suggestionId()).version()).isEqualTo(one.version());

        stage.officer().does(() -> reports.report(checked.get(0).said().command()));
        assertThat(only(one.suggestionId()).standing().claim()).isEqualTo(ClaimStatus.ONGOING);
        assertThat(stage.officer().asks(() -> commitments.file(one.id())).reports()).singleElement()
                .satisfies(kept -> assertThat(kept.figure()).isEqualTo("3 / 6 所"));
        assertThat(check(stage.officer(), lines.subList(0, 1)).get(0).findings()).extracting(Finding::code)
                .containsExactly("REPORT_LIST_STALE");
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> stage.officer().does(() -> reports.report(lines.get(0).command())));
    }

    @Test
    @DisplayName("PR22 别的科室看不到也报不了；经办人和科室负责人以外不能按表报告；太长的表不收")
    void isForTheOwnerSection() {
        var promise = only(journey.toRating());
        var line = List.of(said(2, promise.id(), promise.version(), ReportKind.NO_CHANGE, null, null));

        assertThat(check(stage.head(), line).get(0).isReady()).isTrue();
        var foreign = check(stage.otherHead(), line).get(0);
        assertThat(foreign.findings()).extracting(Finding::code).containsExactly("COMMITMENT_UNKNOWN");
        assertThat(foreign.words()).isNull();
        var file = new UploadedFile("表.pdf", Letters.pdf("Table"));
        for (var outsider : List.of(stage.secretary(), stage.reviewer(), stage.director(), stage.liaison(), stage.deputy())) {
            assertThatThrownBy(() -> check(outsider, line)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> outsider.asks(() -> texts.reports(file))).isInstanceOf(EJBAccessException.class);
        }
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> stage.officer().asks(() -> texts.reports(file)))
                .satisfies(refused -> assertThat(refused.errors()).extracting(InvalidInput.FieldError::code)
                        .containsExactly("TABLE_WANTED"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> check(stage.officer(), Collections.nCopies(1_001, line.get(0))))
                .satisfies(refused -> assertThat(refused.errors()).extracting(InvalidInput.FieldError::code)
                        .containsExactly("TOO_MANY"));
    }

    private List<CheckedReport> check(Player reader, List<ListedReport> lines) {
        return reader.asks(() -> lists.check(lines));
    }

    private CommitmentView only(UUID caseId) {
        return stage.officer().asks(() -> commitments.ofSuggestion(caseId)).get(0);
    }

    private static ListedReport said(int line, UUID id, int version, ReportKind kind, String text, String figure) {
        return new ListedReport(line, id, version, kind, text, figure, null, List.of());
    }
}
