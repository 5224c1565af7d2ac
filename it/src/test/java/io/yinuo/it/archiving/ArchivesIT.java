package io.yinuo.it.archiving;

import static io.yinuo.processes.CommitmentFollowUp.UserTasks.DECIDE_EXPLANATION;
import static io.yinuo.processes.Rehandling.UserTasks.DRAFT_SECOND_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.archiving.AnsweredGap;
import io.yinuo.archiving.ArchiveCase;
import io.yinuo.archiving.ArchiveItem;
import io.yinuo.archiving.ArchiveView;
import io.yinuo.archiving.Archives;
import io.yinuo.archiving.Gap;
import io.yinuo.archiving.ItemKind;
import io.yinuo.archiving.ReadyCase;
import io.yinuo.archiving.RevokeArchive;
import io.yinuo.commitment.BeginFurtherReply;
import io.yinuo.commitment.CommitmentDecisions;
import io.yinuo.commitment.CommitmentReports;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.Commitments;
import io.yinuo.commitment.DecideCommitmentStep;
import io.yinuo.commitment.FurtherReplies;
import io.yinuo.commitment.ReportCommitment;
import io.yinuo.commitment.ReportKind;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.Deadlines;
import io.yinuo.delivery.RecallReply;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.RecallKind;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.RateReply;
import io.yinuo.feedback.Rating;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.offline.OfflineSteps;
import io.yinuo.offline.RecordOffline;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerQuery;
import io.yinuo.secret.SecretGround;
import io.yinuo.secret.SecretTurns;
import io.yinuo.secret.TurnSecret;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A case at its end is filed, and from then on nobody changes it. */
@ServerTest
class ArchivesIT {

    private static final Map<Gap, String> WHY = Map.of(Gap.DISCLOSURE, "公开平台检修");

    @Inject
    private Deadlines deadlines;

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Archives archives;

    @Inject
    private Recalls recalls;

    @Inject
    private Feedback feedback;

    @Inject
    private Ledger ledger;

    @Inject
    private SecretTurns turns;

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentReports reports;

    @Inject
    private CommitmentDecisions decisions;

    @Inject
    private FurtherReplies furtherReplies;

    @Inject
    private OfflineSteps offline;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("AR1 没有办结的件不能归档，也不在待归档中")
    void refusesACaseThatIsNotClosed() {
        var id = journey.toRating();

        assertThat(ready()).doesNotContain(id);
        assertThat(open(id).ready()).isFalse();
        assertThatThrownBy(() -> archive(id, WHY)).isInstanceOf(StateConflict.class).hasMessageContaining("NOT_ARCHIVABLE");
    }

    @Test
    @DisplayName("转为涉密的件不出现在待归档中")
    void leavesASecretMatterOut() {
        var id = closed();
        assertThat(ready()).contains(id);

        stage.secretary().does(() ->
                turns.turn(new TurnSecret(id, journey.suggestion(id).version(), SecretGround.MARKED)));

        assertThat(ready()).doesNotContain(id);
    }

    @Test
    @DisplayName("AR2 AR3 AR4 缺项要说明；归档后有目录、有档号，台账可筛选")
    void filesTheCaseWithItsListAndAnswersForWhatIsMissing() {
        var id = closed();
        assertThat(ready()).contains(id);
        assertThat(open(id).gaps()).containsExactly(new AnsweredGap(Gap.DISCLOSURE, null));
        assertThatThrownBy(() -> archive(id, Map.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> stage.secretary().asks(() -> archives.archive(new ArchiveCase(id, 0, WHY, List.of()))))
                .isInstanceOf(StaleVersion.class);

        var number = archive(id, WHY);

        var filed = stage.officer().asks(() -> archives.list(id));
        assertThat(filed.number()).isEqualTo(number).matches("建议提案\\d{4}-\\d{4}");
        assertThat(filed.gaps()).containsExactly(new AnsweredGap(Gap.DISCLOSURE, WHY.get(Gap.DISCLOSURE)));
        assertThat(filed.items())
                .extracting(ArchiveItem::kind)
                .containsExactly(
                        ItemKind.ORIGINAL, ItemKind.ASSIGNMENT, ItemKind.SLIP, ItemKind.REPLY, ItemKind.DELIVERY,
                        ItemKind.RATING);
        assertThat(filed.items().get(0).pages()).isEqualTo(2);
        assertThat(filed.items().get(1).pages()).isNull();
        assertThat(ready()).doesNotContain(id);
        assertThat(stage.secretary().asks(() -> deadlines.ofCase(id)))
                .extracting(DeadlineView::kind)
                .contains(DeadlineKind.REPLY)
                .doesNotContain(DeadlineKind.PUBLICATION);
        assertThat(inLedger(true)).extracting(LedgerLine::archiveNumber).contains(number);
        assertThat(inLedger(false)).extracting(LedgerLine::id).doesNotContain(id);
        assertThatThrownBy(() -> archive(id, WHY)).isInstanceOf(StateConflict.class).hasMessageContaining("CASE_ARCHIVED");
    }

    @Test
    @DisplayName("AR4 归档后谁也不能改动；AR5 办公室主任撤销后可以，再归档沿用原号")
    void keepsEverybodyFromChangingAnArchivedCase() {
        var id = closed();
        var number = archive(id, WHY);
        var reply = journey.reply(id);
        var recall = new RecallReply(reply.id(), reply.version(), RecallKind.RECALLED, "数字有误");

        assertThatThrownBy(() -> stage.director().does(() -> recalls.recall(recall)))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("CASE_ARCHIVED");
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThat(journey.open(id)).isEmpty();

        var version = open(id).version();
        assertThatThrownBy(() -> stage.secretary().does(() -> archives.revoke(new RevokeArchive(id, version, "x"))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stage.reviewer().does(() -> archives.revoke(new RevokeArchive(id, version, " "))))
                .isInstanceOf(InvalidInput.class);
        stage.reviewer().does(() -> archives.revoke(new RevokeArchive(id, version, "补充公开记录")));
        assertThatThrownBy(() -> stage.officer().asks(() -> archives.list(id))).isInstanceOf(NotFound.class);
        assertThat(archive(id, WHY)).isEqualTo(number);

        stage.reviewer().does(() -> archives.revoke(new RevokeArchive(id, open(id).version(), "答复有误")));
        stage.director().does(() -> recalls.recall(recall));
        assertThat(journey.suggestion(id).status()).isEqualTo(SuggestionStatus.REHANDLING);
    }

    @Test
    @DisplayName("AR4 归档后承诺照常跟踪：报告、纸上批准的补录都不受影响")
    void followsPromisesUpInAnArchivedCase() {
        var id = closed();
        archive(id, WHY);
        var promise = stage.officer().asks(() -> commitments.ofSuggestion(id)).get(0);

        stage.officer().does(() -> reports.report(new ReportCommitment(
                promise.id(), promise.version(), ReportKind.IMPOSSIBLE, "用地未获批准", null, null, null)));
        var task = journey.task(id, DECIDE_EXPLANATION);
        var paper = new RecordOffline(task, stage.viceDirector().personId(), clock.today(), "批示1号", null, null);
        stage.secretary().does(() -> offline.record(
                paper, () -> decisions.decideExplanation(new DecideCommitmentStep(task, true, null))));

        assertThat(stage.officer().asks(() -> commitments.ofSuggestion(id)).get(0).status()).isEqualTo(CommitmentStatus.EXPLAINED);
    }

    @Test
    @DisplayName("PR17 AR4 归档的件不再次答复，页面也不给入口；撤销归档以后可以")
    void isTakenOutOfTheArchiveForAFurtherReply() {
        var id = closed();
        var promise = stage.officer().asks(() -> commitments.ofSuggestion(id)).get(0);
        stage.officer().does(() -> reports.report(new ReportCommitment(
                promise.id(), promise.version(), ReportKind.IMPOSSIBLE, "用地未获批准", null, null, null)));
        var task = journey.task(id, DECIDE_EXPLANATION);
        stage.viceDirector().does(() -> decisions.decideExplanation(new DecideCommitmentStep(task, true, null)));
        assertThat(stage.officer().asks(() -> furtherReplies.offers(id))).isTrue();
        archive(id, WHY);

        assertThat(stage.officer().asks(() -> furtherReplies.offers(id))).isFalse();
        assertThatThrownBy(() -> stage.officer().asks(() -> furtherReplies.answerable(id)))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("CASE_ARCHIVED");
        assertThatThrownBy(() -> stage.officer().does(() -> begin(id, promise.id())))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("CASE_ARCHIVED");

        var version = open(id).version();
        stage.reviewer().does(() -> archives.revoke(new RevokeArchive(id, version, "承诺有了结果，再次答复")));
        stage.officer().does(() -> begin(id, promise.id()));
        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
    }

    private void begin(UUID id, UUID promise) {
        furtherReplies.begin(new BeginFurtherReply(id, List.of(promise), null));
    }

    @Test
    @DisplayName("AR4 同一年的档号依次相连")
    void numbersOneAfterTheOther() {
        var first = archive(closed(), WHY);
        var second = archive(closed(), WHY);

        assertThat(ordinal(second)).isEqualTo(ordinal(first) + 1);
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    private UUID closed() {
        var id = journey.toRating();
        var matter = journey.suggestion(id);
        var reply = journey.reply(id);
        stage.deputy().does(() -> feedback.rate(new RateReply(
                id, reply.id(), matter.leadSubmitter().id(), Rating.SATISFIED, Rating.SATISFIED, null)));
        Eventually.holds("the matter is closed", () -> journey.suggestion(id).status() == SuggestionStatus.CLOSED);
        return id;
    }

    private String archive(UUID id, Map<Gap, String> reasons) {
        int version = journey.suggestion(id).version();
        return stage.secretary().asks(() -> archives.archive(new ArchiveCase(id, version, reasons, List.of(2))));
    }

    private ArchiveView open(UUID id) {
        return stage.secretary().asks(() -> archives.open(id));
    }

    private List<UUID> ready() {
        return stage.secretary().asks(() -> archives.ready()).stream().map(ReadyCase::suggestionId).toList();
    }

    private List<LedgerLine> inLedger(boolean archived) {
        var query = new LedgerQuery(
                null, null, null, null, null, false, false, false, archived, null, LedgerQuery.Sort.DUE, false, 0, 500);
        return stage.secretary().asks(() -> ledger.find(query)).items();
    }
}
