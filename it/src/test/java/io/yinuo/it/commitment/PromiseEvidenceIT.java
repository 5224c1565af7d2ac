package io.yinuo.it.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.commitment.CommitmentChecks;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentView;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.PromiseEvidence;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.feedback.LinkVisit;
import io.yinuo.feedback.LinkVisits;
import io.yinuo.feedback.RatingLinks;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The file of a disclosed report comes out to those to whom the promise was made. */
@ServerTest
class PromiseEvidenceIT {

    private static final byte[] LIST = "一校、二校".getBytes(StandardCharsets.UTF_8);

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentReports reports;

    @Inject
    private CommitmentChecks checks;

    @Inject
    private PromiseEvidence evidence;

    @Inject
    private RatingLinks links;

    @Inject
    private LinkVisits visits;

    @Test
    @DisplayName("PR20 公开以后，提出者凭账号或者链接取得佐证文件；公开以前、别人的、别件的都取不到")
    void givesOutTheFileOnceItIsDisclosed() {
        var id = journey.toRating();
        var report = reported(id);
        var visit = visit(id);
        assertThatThrownBy(() -> stage.deputy().asks(() -> evidence.ofOwn(report))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.toldTo(visit, report)).isInstanceOf(NotFound.class);

        stage.secretary().does(() -> checks.disclose(report));

        for (var submitter : List.of(stage.deputy(), stage.coSigner())) {
            assertThat(submitter.asks(() -> evidence.ofOwn(report)).content()).isEqualTo(LIST);
        }
        assertThat(evidence.toldTo(visit, report).name()).isEqualTo("名单.txt");
        assertThat(commitments.toldTo(visit).get(0).evidence()).singleElement()
                .satisfies(told -> assertThat(told.reportId()).isEqualTo(report));
        for (var other : List.of(stage.officer(), stage.liaison(), stage.admin())) {
            assertThatThrownBy(() -> other.asks(() -> evidence.ofOwn(report))).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    @DisplayName("PR20 不是本人提出的件、另一件的链接都取不到")
    void keepsTheFileFromOthers() {
        var foreign = journey.toRating(journey.referByOneWithoutAccount());
        var report = reported(foreign);
        stage.secretary().does(() -> checks.disclose(report));
        var elsewhere = visit(journey.toRating());

        assertThatThrownBy(() -> stage.coSigner().asks(() -> evidence.ofOwn(report))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stage.coSigner().asks(() -> evidence.ofOwn(null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.toldTo(elsewhere, report)).isInstanceOf(NotFound.class);
        assertThat(stage.deputy().asks(() -> evidence.ofOwn(report)).content()).isEqualTo(LIST);
    }

    private UUID reported(UUID id) {
        var shown = only(id);
        stage.officer().does(() -> reports.report(new ReportCommitment(
                shown.id(), shown.version(), ReportKind.PROGRESS, "已配两校", null, null, new UploadedFile("名单.txt", LIST))));
        return stage.secretary().asks(() -> commitments.file(shown.id())).reports().get(0).id();
    }

    private LinkVisit visit(UUID id) {
        var submitter = journey.suggestion(id).submitters().get(1).id();
        var link = stage.secretary().asks(() -> links.issue(id, journey.reply(id).id(), submitter));
        return visits.open(link.token(), link.code()).visit().orElseThrow();
    }

    private CommitmentView only(UUID id) {
        return stage.officer().asks(() -> commitments.ofSuggestion(id)).get(0);
    }
}
