package io.yinuo.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentStatus;
import io.yinuo.shared.StateConflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2023-04-20T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2023, 4, 19);
    private static final UUID PERSON = UUID.randomUUID();

    @Test
    void aCoHandlerMayAnswerLate() {
        var assignment = asked();

        assignment.answer("同意主办科室意见", PERSON, NOW);

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ANSWERED);
        assertThat(assignment.story().opinionBy()).isEqualTo(PERSON);
        assertThat(assignment.story().dueOn()).isEqualTo(DUE);
    }

    @Test
    void anOpinionIsGivenOnce() {
        var assignment = asked();
        assignment.answer("同意", PERSON, NOW);

        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> assignment.answer("改口", PERSON, NOW));
        assertThat(assignment.story().opinion()).isEqualTo("同意");
    }

    @Test
    void anAnsweredOpinionCannotBeWaivedNorAWaivedOneAnswered() {
        var answered = asked();
        answered.answer("同意", PERSON, NOW);
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> answered.waive("不再需要"));

        var waived = asked();
        waived.waive("与本科室无关");
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> waived.answer("同意", PERSON, NOW));
        assertThat(waived.story().waiverReason()).isEqualTo("与本科室无关");
    }

    @Test
    @DisplayName("A17 免除之后补交的意见记为迟到，一次为限")
    void keepsWhatAWaivedSectionSaysAfterAll() {
        var waiting = asked();
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> waiting.answerLate("同意", PERSON, NOW));
        var waived = asked();
        waived.waive("逾期未复");

        waived.answerLate("同意", PERSON, NOW);

        assertThat(waived.status()).isEqualTo(AssignmentStatus.WAIVED);
        assertThat(waived.story().opinion()).isEqualTo("同意");
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> waived.answerLate("又同意", PERSON, NOW));
    }

    @Test
    void onlyTheLeadSectionTakesTheCase() {
        var coHandler = approved(AssignmentRole.CO_HANDLER);

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> coHandler.accept(PERSON))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("ASSIGNMENT_ROLE_FORBIDS"));
    }

    @Test
    void onlyACoHandlerIsAskedForAnOpinion() {
        var lead = approved(AssignmentRole.LEAD);

        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> lead.ask(DUE));
        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> lead.waive("理由"));
    }

    @Test
    void aSectionCannotTakeWhatNobodyApproved() {
        var proposed = new Assignment(UUID.randomUUID(), UUID.randomUUID(), AssignmentRole.LEAD, null, NOW);

        assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> proposed.accept(PERSON));
    }

    private static Assignment approved(AssignmentRole role) {
        var assignment = new Assignment(UUID.randomUUID(), UUID.randomUUID(), role, null, NOW);
        assignment.approve();
        return assignment;
    }

    private static Assignment asked() {
        var assignment = approved(AssignmentRole.CO_HANDLER);
        assignment.ask(DUE);
        return assignment;
    }
}
