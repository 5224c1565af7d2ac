package io.yinuo.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.directory.SectionView;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.Workflow.Routing;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SectionChoiceTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID LEADER = UUID.randomUUID();
    private static final SectionView OFFICE = section("OFFICE", "办公室", LEADER, true);
    private static final SectionView FINANCE = section("FINANCE", "计财科", LEADER, true);
    private static final SectionView SAFETY = section("SAFETY", "安全科", null, true);
    private static final SectionView CLOSED = section("VOCATIONAL", "职成教科", LEADER, false);

    private final SectionChoice sections = new SectionChoice(List.of(OFFICE, FINANCE, SAFETY, CLOSED));

    @Test
    void proposesTheRoutedSections() {
        var routing = new Routing("FINANCE", List.of("OFFICE", "SAFETY"), "标题含‘经费’");

        assertThat(sections.leadOf(routing)).isEqualTo(FINANCE);
        assertThat(sections.coHandlersOf(routing)).containsExactly(OFFICE, SAFETY);
    }

    @Test
    @DisplayName("A2 本局没有所列科室时，拟由办公室主办")
    void proposesTheOfficeWhereTheBureauLacksTheRoutedSection() {
        var routing = new Routing("VOCATIONAL", List.of("TEACHING_RESEARCH", "FINANCE"), "标题含‘职业教育’");

        assertThat(sections.leadOf(routing)).isEqualTo(OFFICE);
        assertThat(sections.coHandlersOf(routing)).containsExactly(FINANCE);
    }

    @Test
    void aBureauWithoutAnOfficeMustBeSetUpFirst() {
        var empty = new SectionChoice(List.of());

        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> empty.leadOf(new Routing("OFFICE", List.of(), "")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("BUREAU_WITHOUT_SECTIONS"));
    }

    @Test
    void acceptsSectionsOfTheBureau() {
        assertThatCode(() -> sections.check(FINANCE.id(), List.of(OFFICE.id(), SAFETY.id())))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesSectionsOfAnotherBureauAndThoseThatAreClosed() {
        assertThat(codes(UUID.randomUUID(), List.of())).containsExactly("SECTION_NOT_OF_BUREAU");
        assertThat(codes(CLOSED.id(), List.of())).containsExactly("SECTION_NOT_OF_BUREAU");
        assertThat(codes(FINANCE.id(), List.of(UUID.randomUUID()))).containsExactly("SECTION_NOT_OF_BUREAU");
    }

    @Test
    @DisplayName("A3 主办科室须有分管领导")
    void refusesALeadSectionThatNoViceDirectorOversees() {
        assertThat(codes(SAFETY.id(), List.of())).containsExactly("SECTION_WITHOUT_VICE_DIRECTOR");
    }

    @Test
    void refusesALeadThatCoHandlesAndAMissingOne() {
        assertThat(codes(FINANCE.id(), List.of(FINANCE.id()))).containsExactly("LEAD_IS_CO_HANDLER");
        assertThat(codes(null, List.of(FINANCE.id()))).containsExactly("REQUIRED");
    }

    private List<String> codes(UUID lead, List<UUID> coHandlers) {
        return catchThrowableOfType(InvalidInput.class, () -> sections.check(lead, coHandlers)).errors().stream()
                .map(FieldError::code)
                .toList();
    }

    @Test
    @DisplayName("SC2 拟办规则所指的科室已并入其他科室的，提出接续科室，不重复")
    void proposesTheSuccessorOfAMergedSection() {
        var successor = new SectionView(UUID.randomUUID(), BUREAU, "STUDENTS", "学生科", UUID.randomUUID(), true, null);
        var merged = new SectionView(UUID.randomUUID(), BUREAU, "ARTS", "体艺科", UUID.randomUUID(), false, successor.id());
        var sections = new SectionChoice(List.of(successor, merged));

        assertThat(sections.leadOf(new Routing("ARTS", List.of(), ""))).isEqualTo(successor);
        assertThat(sections.coHandlersOf(new Routing("ARTS", List.of("ARTS", "STUDENTS"), ""))).containsExactly(successor);
    }

    private static SectionView section(String code, String name, UUID viceDirector, boolean active) {
        return new SectionView(UUID.randomUUID(), BUREAU, code, name, viceDirector, active, null);
    }
}
