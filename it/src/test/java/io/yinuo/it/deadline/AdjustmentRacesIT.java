package io.yinuo.it.deadline;

import static io.yinuo.it.stage.Races.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.AdjustmentStatus;
import io.yinuo.deadline.AdjustmentView;
import io.yinuo.deadline.Adjustments;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DecideAdjustment;
import io.yinuo.deadline.RecordConsent;
import io.yinuo.deadline.RequestAdjustment;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Races;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.DeadlineAdjustment.UserTasks;
import io.yinuo.shared.WorkClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Of two who move one deadline at once neither is lost without a word. */
@ServerTest
class AdjustmentRacesIT {

    private static final int ROUNDS = 5;
    private static final String LATER = "CONCURRENT_CHANGE";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Owing owing;

    @Inject
    private Calendars calendars;

    @Inject
    private WorkClock clock;

    @Resource
    private ManagedExecutorService executor;

    @BeforeEach
    void raiseTheStageOutsideOfEveryTransaction() {
        assertThat(stage.bureauId()).isNotNull();
    }

    @Test
    @DisplayName("T11 两人同时为一件申请延期：一人成功，另一人被告知，只有一个环节、一条申请")
    void ofTwoWhoAskAtOnceOneIsTold() throws Exception {
        var id = journey.toDrafting();
        var before = journey.suggestion(id).replyDueOn();
        var ten = owing.extension(id, before.plusDays(10));
        var twenty = owing.extension(id, before.plusDays(20));
        for (int round = 0; round < ROUNDS; round++) {
            var outcomes = atOnce(asks(stage.officer(), ten), asks(stage.secretary(), twenty));

            assertThat(outcomes).containsOnlyOnce(DONE);
            assertThat(outcomes).filteredOn(outcome -> !outcome.equals(DONE)).singleElement().isIn("ADJUSTMENT_OPEN", LATER);
            boolean officers = outcomes.get(0).equals(DONE);
            var pending = ofCase(id).stream().filter(view -> view.status().isPending()).toList();
            assertThat(pending).singleElement().satisfies(view -> {
                assertThat(view.lastDay()).isEqualTo(officers ? ten.lastDay() : twenty.lastDay());
                assertThat(view.requestedBy()).isEqualTo((officers ? stage.officer() : stage.secretary()).name());
            });
            assertThat(journey.elements(id)).filteredOn(UserTasks.DECIDE_ADJUSTMENT::equals).hasSize(1);
            assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(before);
            stage.secretary().does(() -> adjustments.withdraw(id, pending.get(0).id(), pending.get(0).version()));
        }
        assertThat(ofCase(id)).hasSize(ROUNDS).extracting(AdjustmentView::status).containsOnly(AdjustmentStatus.WITHDRAWN);
    }

    @Test
    @DisplayName("T10 T11 登记同意与放假安排重算同时：延期生效，件、期限、待办仍是同一天")
    void keepsWhatWasGrantedWhileTheCalendarIsCountedAnew() throws Exception {
        var id = journey.toDrafting();
        var before = journey.suggestion(id).replyDueOn();
        var agreed = before.plusDays(20);
        stage.officer().does(() -> adjustments.request(owing.extension(id, agreed)));
        var decision = journey.task(id, UserTasks.DECIDE_ADJUSTMENT);
        stage.viceDirector().does(() -> adjustments.decide(new DecideAdjustment(decision, true, "局办公会研究过")));
        var task = journey.task(id, UserTasks.RECORD_CONSENT);
        var text = owing.yearWithout(before);
        int edition = stage.admin().asks(() -> calendars.edition(stage.bureauId(), before.getYear()));

        var outcomes = atOnce(
                () -> stage.admin().asks(() -> {
                    calendars.settle(stage.bureauId(), text, edition);
                    return null;
                }),
                () -> consent(task));
        assertThat(outcomes.get(0)).isEqualTo(DONE);
        assertThat(outcomes.get(1)).isIn(DONE, LATER);
        if (outcomes.get(1).equals(LATER)) {
            consent(task);
        }
        owing.awaitRecount();

        assertThat(ofCase(id)).singleElement().extracting(AdjustmentView::status).isEqualTo(AdjustmentStatus.GRANTED);
        assertThat(owing.explained(id, DeadlineKind.REPLY).deadline().dueOn()).isEqualTo(agreed);
        assertThat(owing.explained(id, DeadlineKind.REPLY).outdated()).isFalse();
        assertThat(journey.suggestion(id).replyDueOn()).isEqualTo(agreed);
        assertThat(journey.open(id)).singleElement().satisfies(step ->
                assertThat(step.dueOn()).isEqualTo(owing.explained(id, DeadlineKind.INNER_DRAFT).deadline().dueOn()));
    }

    private Callable<UUID> asks(Player applicant, RequestAdjustment command) {
        return () -> applicant.asks(() -> adjustments.request(command));
    }

    private Object consent(String task) {
        return stage.secretary().asks(() -> {
            adjustments.recordConsent(new RecordConsent(task, true, clock.today(), "某联络员", null, "电话答复"));
            return null;
        });
    }

    private List<String> atOnce(Callable<?> one, Callable<?> other) throws InterruptedException {
        List<Callable<Object>> both = List.of(one::call, other::call);
        return executor.invokeAll(both).stream().map(Races::refusalOf).toList();
    }

    private List<AdjustmentView> ofCase(UUID id) {
        return stage.secretary().asks(() -> adjustments.ofCase(id));
    }
}
