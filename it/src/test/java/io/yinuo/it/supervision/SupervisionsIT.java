package io.yinuo.it.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerLine;
import io.yinuo.register.LedgerQuery;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.supervision.ArrangeSupervision;
import io.yinuo.supervision.LedMatter;
import io.yinuo.supervision.LiftSupervision;
import io.yinuo.supervision.Milestone;
import io.yinuo.supervision.PlanHandling;
import io.yinuo.supervision.RecordPoll;
import io.yinuo.supervision.ReportProgress;
import io.yinuo.supervision.SupervisionView;
import io.yinuo.supervision.Supervisions;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A key matter has somebody who leads it, a plan, reports and a poll. */
@ServerTest
class SupervisionsIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Supervisions supervisions;

    @Inject
    private Ledger ledger;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("SV1 列入重点督办后，台账与领办领导的工作台都能看到；保存过期页面不接受")
    void leaderFindsTheMatterOnTheDeskAndTheLedgerNamesTheLeader() {
        var id = journey.toDrafting();
        arrange(id, 0, stage.viceDirector());

        assertThat(journey.suggestion(id).keyMatter()).isTrue();
        assertThat(stage.viceDirector().asks(() -> supervisions.ledByCaller()))
                .extracting(LedMatter::suggestionId)
                .contains(id);
        assertThat(ledOf(stage.viceDirector())).filteredOn(line -> line.id().equals(id)).singleElement().satisfies(line -> {
            assertThat(line.keyMatter()).isTrue();
            assertThat(line.keyLeader()).isEqualTo(stage.viceDirector().name());
        });
        assertThatThrownBy(() -> arrange(id, 0, stage.director())).isInstanceOf(StaleVersion.class);

        arrange(id, supervision(id).version(), stage.director());
        assertThat(stage.viceDirector().asks(() -> supervisions.ledByCaller()))
                .extracting(LedMatter::suggestionId)
                .doesNotContain(id);
        assertThat(ledOf(stage.director())).extracting(LedgerLine::id).contains(id);
    }

    @Test
    @DisplayName("SV1 领办领导须是本局领导；科室、代表不能列入")
    void refusesOtherLeadersAndOtherHands() {
        var id = journey.toDrafting();

        assertThatThrownBy(() -> arrange(id, 0, stage.officer())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> stage.officer().does(() -> supervisions.arrange(arrangement(id, 0, stage.director()))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stage.deputy().asks(() -> supervisions.ofCase(id))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stage.officer().does(() ->
                        supervisions.report(new ReportProgress(id, clock.today(), "已摸底"))))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("NOT_SUPERVISED");
        assertThatThrownBy(() -> stage.secretary().asks(() -> supervisions.ofCase(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("SV2 SV3 SV4 科室制定方案、报告进展，测评由办公室登记")
    void sectionPlansAndReportsAndTheOfficeRecordsThePoll() {
        var id = journey.toDrafting();
        arrange(id, 0, stage.viceDirector());
        var first = new Milestone("完成摸底", clock.today(), clock.today());
        var second = new Milestone("出台方案", clock.today().plusDays(30), null);

        stage.officer().does(() -> supervisions.plan(
                new PlanHandling(id, supervision(id).version(), "分两步办理", List.of(first, second))));
        stage.officer().does(() -> supervisions.report(new ReportProgress(id, clock.today(), "摸底已完成")));
        var poll = new RecordPoll(id, clock.today(), 5, 3, 1, 0, "代表建议加快进度");
        assertThatThrownBy(() -> stage.officer().does(() -> supervisions.poll(poll))).isInstanceOf(EJBAccessException.class);
        stage.secretary().does(() -> supervisions.poll(poll));

        var kept = supervision(id);
        assertThat(kept.plan()).isEqualTo("分两步办理");
        assertThat(kept.milestones()).containsExactly(first, second);
        assertThat(kept.reports()).singleElement().satisfies(report -> assertThat(report.recordedBy()).isEqualTo(stage.officer().name()));
        assertThat(kept.polls()).singleElement().satisfies(asked -> assertThat(asked.silent()).isEqualTo(1));
        assertThat(stage.viceDirector().asks(() -> supervisions.ledByCaller()))
                .filteredOn(led -> led.suggestionId().equals(id))
                .singleElement()
                .satisfies(led -> {
                    assertThat(led.next()).isEqualTo(second);
                    assertThat(led.reportedOn()).isEqualTo(clock.today());
                });
    }

    @Test
    @DisplayName("SV5 取消要写原因，已有记录保留，可以重新列入")
    void endsForAReasonAndCanBeginAgain() {
        var id = journey.toDrafting();
        arrange(id, 0, stage.viceDirector());
        stage.officer().does(() -> supervisions.report(new ReportProgress(id, clock.today(), "摸底已完成")));

        assertThatThrownBy(() -> stage.reviewer().does(() ->
                        supervisions.lift(new LiftSupervision(id, supervision(id).version(), " "))))
                .isInstanceOf(InvalidInput.class);
        stage.reviewer().does(() -> supervisions.lift(new LiftSupervision(id, supervision(id).version(), "市里调整")));

        assertThat(journey.suggestion(id).keyMatter()).isFalse();
        assertThat(supervision(id).inForce()).isFalse();
        assertThat(supervision(id).reports()).hasSize(1);
        assertThat(ledOf(stage.viceDirector())).extracting(LedgerLine::id).doesNotContain(id);

        arrange(id, supervision(id).version(), stage.viceDirector());
        assertThat(supervision(id).inForce()).isTrue();
    }

    private void arrange(UUID id, int version, Player leader) {
        stage.secretary().does(() -> supervisions.arrange(arrangement(id, version, leader)));
    }

    private static ArrangeSupervision arrangement(UUID id, int version, Player leader) {
        return new ArrangeSupervision(id, version, leader.personId(), "周明远", "市人大常委会副主任");
    }

    private SupervisionView supervision(UUID id) {
        return stage.secretary().asks(() -> supervisions.ofCase(id)).orElseThrow();
    }

    private List<LedgerLine> ledOf(Player leader) {
        var query = new LedgerQuery(
                null, null, null, null, leader.personId(), false, false, false, null, null, LedgerQuery.Sort.DUE, false, 0, 500);
        return stage.secretary().asks(() -> ledger.find(query)).items();
    }
}
