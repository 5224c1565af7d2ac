package io.yinuo.it.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.consistency.Consistency;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.AdjustmentStatus;
import io.yinuo.deadline.AdjustmentView;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DecideAdjustment;
import io.yinuo.deadline.ExplainedDeadline;
import io.yinuo.deadline.RecordConsent;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.deadline.ResumeHandling;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.DeadlineAdjustment.UserTasks;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.WorkItem;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A reply gets a later day only with a leader's approval and the referrer's consent; everything that repeats the day follows. */
@ServerTest
class AdjustmentsIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Owing owing;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Consistency consistency;

    @Inject
    private TrailReader trail;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("T11 延期：审批、交办单位同意之后，期限、件、待办、说明、留痕一致")
    void extendsWithApprovalAndConsent() {
        var id = journey.toDrafting();
        var before = journey.suggestion(id).replyDueOn();
        var agreed = before.plusDays(20);
        var draftBefore = draftDay(id);

        request(stage.officer(), id, owing.extension(id, agreed));
        decide(stage.viceDirector(), id, true);
        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(before);
        record(id, true);

        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(agreed);
        assertThat(reply(id).deadline().dueOn()).isEqualTo(agreed);
        assertThat(reply(id).outdated()).isFalse();
        assertThat(reply(id).granted()).singleElement().satisfies(granted -> {
            assertThat(granted.lastDay()).isEqualTo(agreed);
            assertThat(granted.answeredBy()).isEqualTo("某联络员");
        });
        assertThat(journey.open(id)).extracting(WorkItem::dueOn).containsOnly(draftDay(id));
        assertThat(draftDay(id)).isAfter(draftBefore).isBefore(agreed);
        assertThat(only(id).status()).isEqualTo(AdjustmentStatus.GRANTED);
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(TrailEntry::action)
                .contains("deadline.requestAdjustment", "deadline.decideAdjustment", "deadline.recordConsent");
    }

    @Test
    @DisplayName("T12 中止：不计的日子顺延，提前恢复就少延几天，一致性检查没有问题")
    void suspendsAndResumes() {
        var id = journey.toDrafting();
        var before = reply(id).deadline().strictOn();
        var first = clock.today().plusDays(1);

        request(stage.head(), id, new RequestAdjustment(
                id, reply(id).deadline().id(), AdjustmentKind.SUSPENSION, first, first.plusDays(9), "等待上级批复"));
        decide(stage.director(), id, true);
        record(id, true);
        assertThat(reply(id).deadline().strictOn()).isEqualTo(before.plusDays(10));
        assertThat(stage.admin().asks(() -> consistency.check()).findings()).isEmpty();

        stage.secretary().does(() -> adjustments.resume(new ResumeHandling(journey.task(id, UserTasks.RESUME_HANDLING), first)));

        assertThat(reply(id).deadline().strictOn()).isEqualTo(before);
        assertThat(reply(id).granted()).isEmpty();
        assertThat(only(id).status()).isEqualTo(AdjustmentStatus.RESUMED);
    }

    @Test
    @DisplayName("T11 未批准、交办单位不同意、撤回的，期限不变；申请人不能自己审批，别的科室不能申请")
    void changesNothingWithoutBoth() {
        var id = journey.toDrafting();
        var before = journey.suggestion(id).replyDueOn();
        var asked = owing.extension(id, before.plusDays(5));

        request(stage.officer(), id, asked);
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> request(stage.officer(), id, asked));
        decide(stage.viceDirector(), id, false);
        request(stage.officer(), id, asked);
        decide(stage.viceDirector(), id, true);
        record(id, false);
        request(stage.officer(), id, asked);
        var pending = stage.officer().asks(() -> adjustments.ofCase(id)).get(0);
        stage.officer().does(() -> adjustments.withdraw(id, pending.id(), pending.version()));

        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(before);
        assertThat(journey.open(id)).extracting(WorkItem::element).containsExactly(SuggestionHandling.UserTasks.DRAFT_REPLY);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> request(stage.otherHead(), id, asked));
        request(stage.officer(), id, asked);
        var task = journey.task(id, UserTasks.DECIDE_ADJUSTMENT);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> stage.otherViceDirector().does(() -> adjustments.decide(new DecideAdjustment(task, true, null))));
    }

    @Test
    @DisplayName("T11 答复送达之后，没有办完的申请自然终止")
    void lapsesWithTheDelivery() {
        var id = journey.toNumbering();
        request(stage.secretary(), id, owing.extension(id, journey.suggestion(id).replyDueOn().plusDays(5)));

        journey.number(id);
        journey.deliver(id, SuggestionHandling.UserTasks.DELIVER_REPLY);

        assertThat(only(id).status()).isEqualTo(AdjustmentStatus.LAPSED);
        assertThat(journey.open(id)).extracting(WorkItem::element).containsExactly(SuggestionHandling.UserTasks.RATE_REPLY);
    }

    private void request(Player applicant, UUID id, RequestAdjustment command) {
        assertThat(applicant.asks(() -> adjustments.request(command))).as("request of %s", id).isNotNull();
    }

    private void decide(Player leader, UUID id, boolean approved) {
        var task = journey.task(id, UserTasks.DECIDE_ADJUSTMENT);
        leader.does(() -> adjustments.decide(new DecideAdjustment(task, approved, "局办公会研究过")));
    }

    private void record(UUID id, boolean consented) {
        var task = journey.task(id, UserTasks.RECORD_CONSENT);
        stage.secretary().does(() -> adjustments.recordConsent(
                new RecordConsent(task, consented, clock.today(), "某联络员", null, "电话答复")));
    }

    private AdjustmentView only(UUID id) {
        return stage.secretary().asks(() -> adjustments.ofCase(id)).get(0);
    }

    private LocalDate draftDay(UUID id) {
        return owing.explained(id, DeadlineKind.INNER_DRAFT).deadline().dueOn();
    }

    private ExplainedDeadline reply(UUID id) {
        return owing.explained(id, DeadlineKind.REPLY);
    }
}
