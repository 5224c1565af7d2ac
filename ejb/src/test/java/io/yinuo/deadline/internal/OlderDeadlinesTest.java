package io.yinuo.deadline.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.PlantedRows;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("升级前的期限：承诺不一下子全部催办，更正过的日期随之移动，标注重新计算")
class OlderDeadlinesTest {

    private static final String BUREAU = quoted(UUID.randomUUID());
    private static final String OTHER = quoted(UUID.randomUUID());
    private static final String MATTER = quoted(UUID.randomUUID());

    private PlantedRows rows;

    @BeforeEach
    void migrateToTheReleaseBefore() throws SQLException {
        rows = new PlantedRows("older-deadlines", "20261129.0601");
        rows.add("bureau", "id", BUREAU, "code", "'A'", "name", "'甲局'");
        rows.add(
                "suggestion", "id", MATTER, "bureau_id", BUREAU, "status", "'IN_HANDLING'", "handling_role", "'CO_HANDLER'",
                "reply_due_on", "date '2026-09-01'");
    }

    @AfterEach
    void close() {
        rows.close();
    }

    @Test
    @DisplayName("PR19 早已逾期的承诺只提示最高一级")
    void promisesLongPastSpeakWithOneStage() {
        promise("current_date - 200");
        promise("current_date - 9");
        promise("current_date + 20");

        rows.upgrade();

        assertThat(rows.read("select stage, count(*), min(status), count(distinct id) from deadline_signal group by stage order by stage"))
                .containsExactly(
                        List.of("OVERDUE", "2", "DISMISSED", "2"), List.of("SUPERVISION", "1", "DISMISSED", "1"),
                        List.of("URGING", "2", "DISMISSED", "2"));
    }

    private void promise(String dueOn) {
        rows.add(
                "commitment", "suggestion_id", MATTER, "bureau_id", BUREAU, "status", "'OPEN'", "stage", "'REPORTING'",
                "followed_since", "date '2026-01-05'", "due_on", dueOn);
    }

    @Test
    @DisplayName("I9、T8 更正收文日期后，未办步骤的日期与依据一并改正")
    void stepsOfCorrectedMattersFollow() {
        deadline("CONTRIBUTION", MATTER, "2026-10-08");
        deadline("ASSIGNMENT", MATTER, "2026-07-08");
        step("Task_SendContribution", "2026-09-01");
        step("Task_ApproveAssignment", "2026-07-01");
        step("Task_RecordOpinion", "2026-09-01");

        rows.upgrade();

        assertThat(rows.first("select reply_due_on from suggestion")).containsEntry("reply_due_on", "2026-10-08");
        assertThat(rows.read("select element, due_on, coalesce(due_kind, '-') from work_item order by element"))
                .containsExactly(
                        List.of("Task_ApproveAssignment", "2026-07-08", "ASSIGNMENT"),
                        List.of("Task_RecordOpinion", "2026-09-01", "-"),
                        List.of("Task_SendContribution", "2026-10-08", "CONTRIBUTION"));
    }

    @Test
    @DisplayName("T8 步骤的日期与某个未完成期限相同的不动")
    void stepsWithADayOfTheirOwnStay() {
        deadline("CONTRIBUTION", MATTER, "2026-10-08");
        deadline("REHANDLING", "random_uuid()", "2026-11-08");
        step("Task_SendContribution", "2026-10-08");

        rows.upgrade();

        assertThat(rows.first("select due_on, due_kind from work_item"))
                .containsEntry("due_on", "2026-10-08").containsEntry("due_kind", "CONTRIBUTION");
    }

    private void deadline(String kind, String subject, String dueOn) {
        rows.add(
                "deadline", "suggestion_id", MATTER, "subject_id", subject, "kind", quoted(kind), "due_on", "date '" + dueOn + "'");
    }

    private void step(String element, String dueOn) {
        rows.add(
                "work_item", "task_id", quoted(element), "suggestion_id", MATTER, "subject_id", MATTER, "bureau_id", BUREAU,
                "element", quoted(element), "due_on", "date '" + dueOn + "'");
    }

    @Test
    @DisplayName("T10 各单位的期限重新计算一次，正在重算的除外")
    void eachBureauIsCountedAgain() {
        rows.add("bureau", "id", OTHER, "code", "'B'", "name", "'乙局'");
        rows.add("recount", "id", BUREAU, "bureau_id", BUREAU, "finished_at", "current_timestamp");
        rows.add("recount", "id", OTHER, "bureau_id", OTHER);
        deadline("CONTRIBUTION", MATTER, "2027-02-08");

        rows.upgrade();

        assertThat(rows.read("select bureau_id, total from recount where finished_at is null and bureau_id = " + BUREAU))
                .containsExactly(List.of(BUREAU.replace("'", ""), "1"));
        assertThat(rows.read("select 1 from recount where bureau_id = " + OTHER)).hasSize(1);
    }
}
