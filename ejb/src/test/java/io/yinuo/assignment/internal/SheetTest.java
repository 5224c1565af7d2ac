package io.yinuo.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.assignment.AssignmentRole;
import io.yinuo.assignment.AssignmentStatus;
import io.yinuo.shared.StateConflict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Instant NOW = Instant.parse("2023-03-21T01:00:00Z");
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID BASIC_EDUCATION = UUID.randomUUID();
    private static final UUID FINANCE = UUID.randomUUID();
    private static final UUID SUPERVISION = UUID.randomUUID();

    private final List<Assignment> rows = new ArrayList<>();

    @Test
    void theProposalNamesOneLeadAndItsCoHandlers() {
        draw(BASIC_EDUCATION, FINANCE, SUPERVISION);

        assertThat(sheet().lead().sectionId()).isEqualTo(BASIC_EDUCATION);
        assertThat(sheet().coHandlers()).extracting(Assignment::sectionId).containsExactly(FINANCE, SUPERVISION);
    }

    @Test
    @DisplayName("A1 主办科室不同时协办，同一科室只列一次")
    void theLeadDoesNotCoHandleAndNoSectionIsNamedTwice() {
        draw(BASIC_EDUCATION, BASIC_EDUCATION, FINANCE, FINANCE);

        assertThat(sheet().coHandlers()).extracting(Assignment::sectionId).containsExactly(FINANCE);
    }

    @Test
    void drawingAnewKeepsWhatStaysAndDropsTheRest() {
        draw(BASIC_EDUCATION, FINANCE, SUPERVISION);
        var keptLead = sheet().lead();

        draw(BASIC_EDUCATION, SUPERVISION);

        assertThat(sheet().lead()).isSameAs(keptLead);
        assertThat(sheet().coHandlers()).extracting(Assignment::sectionId).containsExactly(SUPERVISION);
        assertThat(rows).filteredOn(row -> row.status() == AssignmentStatus.DROPPED).hasSize(1);
    }

    @Test
    void leadAndCoHandlerMayChangePlaces() {
        draw(BASIC_EDUCATION, FINANCE);

        draw(FINANCE, BASIC_EDUCATION);

        assertThat(sheet().lead().sectionId()).isEqualTo(FINANCE);
        assertThat(sheet().coHandlers()).extracting(Assignment::sectionId).containsExactly(BASIC_EDUCATION);
    }

    @Test
    void anObjectionClosesTheLeadsRowAndOpensTheSheetAgain() {
        draw(BASIC_EDUCATION, FINANCE);
        sheet().approve();

        sheet().objectTo("属计财科职责");
        draw(FINANCE);

        assertThat(sheet().lead().sectionId()).isEqualTo(FINANCE);
        assertThat(rows)
                .filteredOn(row -> row.role() == AssignmentRole.LEAD && row.status() == AssignmentStatus.OBJECTED)
                .singleElement()
                .satisfies(row -> assertThat(row.story().objection()).isEqualTo("属计财科职责"));
    }

    @Test
    void theLeaderMayInsistOnTheSectionThatObjected() {
        draw(BASIC_EDUCATION);
        sheet().approve();
        sheet().objectTo("不属于本科室");

        draw(BASIC_EDUCATION);
        sheet().approve();

        assertThat(sheet().lead().status()).isEqualTo(AssignmentStatus.APPROVED);
    }

    @Test
    void cannotBeApprovedWithoutALead() {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> sheet().approve())
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("LEAD_SECTION_MISSING"));
    }

    @Test
    void aNewGroundReplacesTheProposalsAndAnAbsentOneKeepsIt() {
        rows.addAll(sheet().draw(BASIC_EDUCATION, List.of(), "标题含‘课后服务’", NOW));
        sheet().draw(BASIC_EDUCATION, List.of(), null, NOW);
        assertThat(sheet().lead().story().ground()).isEqualTo("标题含‘课后服务’");

        sheet().draw(BASIC_EDUCATION, List.of(), "去年由其答复", NOW);
        assertThat(sheet().lead().story().ground()).isEqualTo("去年由其答复");
    }

    private Sheet sheet() {
        return new Sheet(CASE, rows);
    }

    private void draw(UUID lead, UUID... coHandlers) {
        rows.addAll(sheet().draw(lead, List.of(coHandlers), null, NOW));
    }
}
