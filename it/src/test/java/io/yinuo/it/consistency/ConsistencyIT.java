package io.yinuo.it.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.consistency.Consistency;
import io.yinuo.consistency.ConsistencyReport;
import io.yinuo.consistency.Finding;
import io.yinuo.consistency.FindingKind;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.processes.SuggestionHandling;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
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
    private Consistency consistency;

    @Inject
    private UserTransaction transaction;

    @Resource
    private DataSource dataSource;

    @Test
    void findsNothingWhereverACaseStands() {
        var cases = List.of(
                journey.refer(), journey.toDrafting(), journey.toHeadReview(), journey.toSignature(), journey.toNumbering(),
                journey.toRating());

        var report = check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.openCases()).isGreaterThanOrEqualTo(cases.size());
    }

    @Test
    void findsACaseWithoutItsProcess() throws Exception {
        var id = journey.refer();
        var lost = "update act_ru_execution set business_key_ = '" + UUID.randomUUID() + "' where business_key_ = ?";
        assertThat(kindsOf(id, after(lost, id.toString()))).contains(FindingKind.NO_PROCESS);
    }

    @Test
    void findsTheProcessOfAClosedCase() throws Exception {
        var id = journey.toDrafting();
        assertThat(kindsOf(id, after("update suggestion set status = 'CLOSED' where id = ?", id)))
                .contains(FindingKind.PROCESS_LEFT_OVER, FindingKind.POSITION_APART);
    }

    @Test
    void findsAStepThatTheStatusDoesNotAllow() throws Exception {
        var id = journey.toDrafting();
        assertThat(after("update suggestion set status = 'DELIVERED' where id = ?", id))
                .contains(new Finding(
                        FindingKind.POSITION_APART, id, journey.suggestion(id).numberText(), journey.suggestion(id).title(),
                        SuggestionHandling.UserTasks.DRAFT_REPLY))
                .extracting(Finding::kind)
                .contains(FindingKind.NO_POSITION);
    }

    @Test
    void findsATaskThatIsOnNoList() throws Exception {
        var id = journey.toDrafting();
        var found = after("update work_item set closed_at = created_at where suggestion_id = ? and closed_at is null", id);
        assertThat(kindsOf(id, found)).containsExactlyInAnyOrder(FindingKind.NO_POSITION, FindingKind.TASK_WITHOUT_STEP);
    }

    @Test
    void findsAStepThatTheEngineDoesNotKnowAndThatWaitsTwice() throws Exception {
        var id = journey.toDrafting();
        assertThat(kindsOf(id, after(SECOND_STEP, id)))
                .contains(FindingKind.STEP_WITHOUT_TASK, FindingKind.POSITION_TWICE);
    }

    @Test
    void findsAStepThatNobodyCanTake() throws Exception {
        var id = journey.refer();
        var found = after("update account set enabled = false where person_id = ?", stage.secretary().personId());
        assertThat(kindsOf(id, found)).containsExactly(FindingKind.NOBODY_TO_ACT);
    }

    @Test
    void findsADeadlineThatIsLongPastAndHasToldNobody() throws Exception {
        var id = journey.toDrafting();
        var past = "update deadline set beyond_calendar = false, due_on = date '2020-01-02' where kind = 'REPLY' and subject_id = ?";
        var found = after(past, id);
        assertThat(kindsOf(id, found)).containsExactly(FindingKind.SIGNAL_MISSING);
    }

    @Test
    void findsADayThatComesNearInAYearWithoutANotice() throws Exception {
        var id = journey.toDrafting();
        var found = after(
                "update deadline set beyond_calendar = true, due_on = current_date where kind = 'REPLY' and subject_id = ?", id);
        assertThat(kindsOf(id, found)).containsExactly(FindingKind.BEYOND_CALENDAR);
    }

    @Test
    void findsAStepOfTheApplicationThatFailedForGood() throws Exception {
        var id = journey.toDrafting();
        assertThat(kindsOf(id, after(FAILED_JOB, id.toString()))).containsExactly(FindingKind.FAILED_JOB);
    }

    @Test
    void findsAGapInTheNumbersAndACounterThatIsElsewhere() throws Exception {
        journey.toRating();
        assertThat(after("update document_number set sequence_number = sequence_number + 50 where bureau_id = ?", stage.bureauId()))
                .extracting(Finding::kind)
                .containsExactlyInAnyOrder(FindingKind.NUMBER_MISSING, FindingKind.COUNTER_APART);
    }

    private ConsistencyReport check() {
        return Player.ENGINE.asks(() -> consistency.check(stage.bureauId()));
    }

    private static List<FindingKind> kindsOf(UUID id, List<Finding> findings) {
        return findings.stream().filter(finding -> id.equals(finding.suggestionId())).map(Finding::kind).toList();
    }

    private List<Finding> after(String damage, Object parameter) throws Exception {
        transaction.begin();
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(damage)) {
            statement.setObject(1, parameter);
            assertThat(statement.executeUpdate()).isPositive();
            return check().findings();
        } finally {
            transaction.rollback();
        }
    }
}
