package io.yinuo.it.consistency;

import static io.yinuo.it.consistency.Findings.kindsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailFilter;
import io.yinuo.audit.TrailReader;
import io.yinuo.calendar.Calendars;
import io.yinuo.consistency.Finding;
import io.yinuo.consistency.FindingKind;
import io.yinuo.consistency.MatterHead.Taker;
import io.yinuo.consistency.MatterHeads;
import io.yinuo.consistency.Mending;
import io.yinuo.consistency.Nights;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.SignalView;
import io.yinuo.deadline.Signals;
import io.yinuo.directory.AdministrationTrail;
import io.yinuo.drafting.Drafting;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.notification.NoticeKind;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import io.yinuo.workflow.WorkItem;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each contradiction is made by hand in a transaction that is rolled back. */
@ServerTest
@DisplayName("一致性检查")
class ConsistencyIT {

    private static final String SECOND_STEP =
            "insert into work_item (task_id, suggestion_id, subject_id, bureau_id, element, created_at)"
                    + " select concat('~', task_id), suggestion_id, subject_id, bureau_id, element, created_at"
                    + " from work_item where suggestion_id = ? and closed_at is null";

    private static final String FAILED_JOB =
            "insert into act_ru_job (id_, rev_, type_, exclusive_, retries_, exception_msg_, process_instance_id_,"
                    + " root_proc_inst_id_, execution_id_, failed_act_id_, suspension_state_, create_time_)"
                    + " select concat('~', id_), 1, 'message', true, 0, 'broken', proc_inst_id_, root_proc_inst_id_, id_,"
                    + " 'Task_ProposeAssignment', 1, current_timestamp from act_ru_execution"
                    + " where business_key_ = ? and parent_id_ is null";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Mending mending;

    @Inject
    private MatterHeads heads;

    @Inject
    private Nights nights;

    @Inject
    private AdministrationTrail administration;

    @Inject
    private Signals signals;

    @Inject
    private TrailReader trail;

    @Inject
    private Drafting drafting;

    @Inject
    private Calendars calendars;

    @Inject
    private WorkClock clock;

    @Inject
    private Damages damages;

    @Inject
    private Findings findings;

    @Test
    void findsNothingWhereverACaseStands() {
        var cases = List.of(
                journey.refer(), journey.toDrafting(), journey.toHeadReview(), journey.toSignature(), journey.toNumbering(),
                journey.toRating());

        var report = findings.check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.openCases()).isGreaterThanOrEqualTo(cases.size());
    }

    @Test
    void findsACaseWithoutItsProcess() throws Exception {
        var id = journey.refer();
        var lost = "update act_ru_execution set business_key_ = '" + UUID.randomUUID() + "' where business_key_ = ?";
        assertThat(kindsOf(id, findings.after(lost, id.toString()))).contains(FindingKind.NO_PROCESS);
    }

    @Test
    void findsTheProcessOfAClosedCase() throws Exception {
        var id = journey.toDrafting();
        assertThat(kindsOf(id, findings.after("update suggestion set status = 'CLOSED' where id = ?", id)))
                .contains(FindingKind.PROCESS_LEFT_OVER, FindingKind.POSITION_APART);
    }

    @Test
    void findsAStepThatTheStatusDoesNotAllow() throws Exception {
        var id = journey.toDrafting();
        assertThat(findings.after("update suggestion set status = 'DELIVERED' where id = ?", id))
                .contains(new Finding(
                        FindingKind.POSITION_APART, id, journey.suggestion(id).numberText(), journey.suggestion(id).title(),
                        SuggestionHandling.UserTasks.DRAFT_REPLY, journey.task(id, SuggestionHandling.UserTasks.DRAFT_REPLY)))
                .extracting(Finding::kind)
                .contains(FindingKind.NO_POSITION);
    }

    @Test
    void findsATaskThatIsOnNoList() throws Exception {
        var id = journey.toDrafting();
        var found = findings.after("update work_item set closed_at = created_at where suggestion_id = ? and closed_at is null", id);
        assertThat(kindsOf(id, found)).containsExactlyInAnyOrder(FindingKind.NO_POSITION, FindingKind.TASK_WITHOUT_STEP);
    }

    @Test
    void findsAStepThatTheEngineDoesNotKnowAndThatWaitsTwice() throws Exception {
        var id = journey.toDrafting();
        assertThat(kindsOf(id, findings.after(SECOND_STEP, id)))
                .contains(FindingKind.STEP_WITHOUT_TASK, FindingKind.POSITION_TWICE);
    }

    @Test
    void findsAStepThatNobodyCanTake() throws Exception {
        var id = journey.refer();
        var found = findings.after("update account set enabled = false where person_id = ?", stage.secretary().personId());
        assertThat(kindsOf(id, found)).containsExactly(FindingKind.NOBODY_TO_ACT);
    }

    @Test
    void findsADeadlineThatIsLongPastAndHasToldNobody() throws Exception {
        var id = journey.toDrafting();
        var past = "update deadline set beyond_calendar = false, due_on = date '2020-01-02' where kind = 'REPLY' and subject_id = ?";
        var found = findings.after(past, id);
        assertThat(kindsOf(id, found)).containsExactly(FindingKind.SIGNAL_MISSING);
    }

    @Test
    void findsASilentDeadlineAfterTwoWorkingDays() throws Exception {
        var id = journey.toDrafting();
        var silent = "update deadline set beyond_calendar = false, due_on = date '%s' where kind = 'REPLY' and subject_id = ?";
        var second = findings.workingDay(clock.today(), -2);
        var third = findings.workingDay(second, -1);

        assertThat(kindsOf(id, findings.after(silent.formatted(second), id))).isEmpty();
        assertThat(kindsOf(id, findings.after(silent.formatted(third), id))).containsExactly(FindingKind.SIGNAL_MISSING);
    }

    @Test
    void findsAYearWithoutANoticeOnceItsFirstDayComesNear() throws Exception {
        var id = journey.toDrafting();
        var provisional = "update deadline set beyond_calendar = true, due_on = date '%s' where kind = 'REPLY' and subject_id = ?";
        var near = clock.today();
        var far = clock.today().plusDays(10);

        assertThat(findings.after(provisional.formatted(near), id))
                .contains(new Finding(FindingKind.BEYOND_CALENDAR, null, null, null, String.valueOf(near.getYear()), null));
        var told = findings.reportAfter(provisional.formatted(far), id).provisional();
        assertThat(told).filteredOn(year -> year.year() == far.getYear()).singleElement().satisfies(year -> {
            assertThat(year.cases()).isPositive();
            assertThat(year.firstDueOn()).isBeforeOrEqualTo(far);
        });
    }

    @Test
    void takesAStepOffTheListsThatTheEngineDoesNotKnow() throws Exception {
        var id = journey.toDrafting();
        var task = journey.task(id, SuggestionHandling.UserTasks.DRAFT_REPLY);
        damages.forGood(SECOND_STEP, id);
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> stage.admin().does(() -> mending.takeOff(task)));

        stage.admin().does(() -> mending.takeOff("~" + task));

        assertThat(journey.open(id)).extracting(WorkItem::taskId).containsExactly(task);
        assertThat(findings.kindsOf(id)).isEmpty();
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> stage.admin().does(() -> mending.takeOff("~" + task)));
        assertThat(stage.admin().asks(() -> administration.find(new TrailFilter(null, null, null, 0, 5))).entries())
                .filteredOn(entry -> !entry.refused())
                .extracting(TrailEntry::action)
                .contains("consistency.takeOff");
    }

    @Test
    void putsAStepOnTheListsForWhichTheEngineWaits() throws Exception {
        var id = journey.toDrafting();
        var before = journey.open(id);
        var task = before.get(0).taskId();
        damages.forGood("update work_item set closed_at = created_at where suggestion_id = ? and closed_at is null", id);
        damages.forGood("delete from work_item_candidate where task_id = ?", task);

        stage.admin().does(() -> mending.putOn(task));

        assertThat(journey.open(id)).singleElement().satisfies(step -> {
            assertThat(step.candidates()).isEqualTo(before.get(0).candidates());
            assertThat(step.dueOn()).isEqualTo(before.get(0).dueOn());
        });
        assertThat(findings.kindsOf(id)).isEmpty();
        stage.officer().does(() -> drafting.save(journey.draft(id, null)));
        journey.submit(stage.officer(), id, SuggestionHandling.UserTasks.DRAFT_REPLY, false);
        assertThat(journey.elements(id)).doesNotContain(SuggestionHandling.UserTasks.DRAFT_REPLY);
    }

    @Test
    void letsADeadlineSpeakThatWasSilentAndNotOnARestDay() throws Exception {
        var id = journey.toDrafting();
        var restDay = dayAfter(clock.today(), false);
        var workday = dayAfter(restDay, true);
        var past = "update deadline set beyond_calendar = false, due_on = date '%s' where kind = 'REPLY' and subject_id = ?";
        damages.forGood(past.formatted(findings.workingDay(clock.today(), -10)), id);

        findings.on(restDay, () -> findings.refused("SIGNAL_STILL_SILENT", () -> mending.letSpeak(id)));
        assertThat(said(id)).isEmpty();
        findings.on(workday, () -> {
            assertThat(findings.kindsOf(id)).containsExactly(FindingKind.SIGNAL_MISSING);
            stage.admin().does(() -> mending.letSpeak(id));
            assertThat(findings.kindsOf(id)).isEmpty();
            findings.refused("RECORDS_AGREE", () -> mending.letSpeak(id));
        });

        assertThat(said(id)).contains(NoticeKind.OVERDUE);
        assertThat(stage.admin().asks(() -> administration.find(new TrailFilter(null, null, null, 0, 5))).entries())
                .filteredOn(entry -> !entry.refused())
                .extracting(TrailEntry::action)
                .contains("consistency.letSpeak");
        assertThat(stage.secretary().asks(() -> trail.ofCase(id))).extracting(TrailEntry::action).contains("deadline.signal");
    }

    @Test
    void leadsWhoeverMendsToTheHeadOfTheCase() {
        var id = journey.toDrafting();

        var head = stage.admin().asks(() -> heads.of(id));

        assertThat(head.status()).isEqualTo(journey.suggestion(id).status());
        assertThat(head.steps()).singleElement().satisfies(step -> {
            assertThat(step.element()).isEqualTo(SuggestionHandling.UserTasks.DRAFT_REPLY);
            assertThat(step.who()).extracting(Taker::person).containsOnly(stage.officer().name());
        });
        assertThat(head.deeds()).isNotEmpty().allSatisfy(deed -> assertThat(deed.changes()).isEmpty());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stage.admin().does(() -> heads.of(UUID.randomUUID())));
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> stage.officer().does(() -> heads.of(id)));
    }

    @Test
    void keepsOneResultANight() throws Exception {
        journey.toDrafting();
        assertThat(stage.admin().asks(() -> nights.last())).isEmpty();

        var report = Player.ENGINE.asks(() -> nights.check(stage.bureauId()));
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> Player.ENGINE.does(() -> nights.check(stage.bureauId())));
        var kept = stage.admin().asks(() -> nights.last()).orElseThrow();
        assertThat(kept.openCases()).isEqualTo(report.openCases());
        assertThat(kept.total()).isEqualTo(report.findings().size());

        clock.at(clock.now().plus(Duration.ofDays(1)), () -> Player.ENGINE.does(() -> nights.check(stage.bureauId())));
        assertThat(stage.admin().asks(() -> nights.last()).orElseThrow().checkedAt()).isAfter(kept.checkedAt());
    }

    @Test
    void findsAStepOfTheApplicationThatFailedForGood() throws Exception {
        var id = journey.toDrafting();
        assertThat(kindsOf(id, findings.after(FAILED_JOB, id.toString()))).containsExactly(FindingKind.FAILED_JOB);
    }

    @Test
    void findsAGapInTheNumbersAndACounterThatIsElsewhere() throws Exception {
        journey.toRating();
        var gap = "update document_number set sequence_number = sequence_number + 50 where bureau_id = ?";
        assertThat(findings.after(gap, stage.bureauId()))
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(FindingKind.NUMBER_MISSING, FindingKind.COUNTER_APART);
    }

    private List<NoticeKind> said(UUID id) {
        return stage.secretary().asks(() -> signals.ofCase(id)).stream()
                .filter(signal -> signal.deadlineKind() == DeadlineKind.REPLY)
                .map(SignalView::stage)
                .toList();
    }

    private LocalDate dayAfter(LocalDate day, boolean working) {
        var calendar = calendars.of(stage.bureauId());
        return Stream.iterate(day.plusDays(1), after -> after.plusDays(1))
                .filter(after -> calendar.isWorkingDay(after) == working)
                .findFirst()
                .orElseThrow();
    }
}
