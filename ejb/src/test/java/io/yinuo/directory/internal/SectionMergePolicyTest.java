package io.yinuo.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.shared.StateConflict;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SectionMergePolicyTest {

    private static final UUID BUREAU = UUID.randomUUID();

    private final Section section = new Section(UUID.randomUUID(), BUREAU, "ARTS", "体艺科", 1);
    private final Section successor = new Section(UUID.randomUUID(), BUREAU, "STUDENTS", "学生科", 2);

    @Test
    @DisplayName("SC2 并入本局在用的另一科室，分管领导随接续科室；撤销后恢复使用")
    void mergesIntoAnotherSectionInUse() {
        assertThatCode(() -> SectionMergePolicy.check(section, successor)).doesNotThrowAnyException();
        var overseer = UUID.randomUUID();
        section.mergeInto(successor.id(), overseer);

        assertThat(section.view().active()).isFalse();
        assertThat(section.view().viceDirectorId()).isEqualTo(overseer);
        assertThat(section.view().name()).isEqualTo("体艺科");
        section.separate();
        assertThat(section.view().active()).isTrue();
        assertThat(section.view().successorId()).isNull();
    }

    @Test
    @DisplayName("SC2 不能并入自身、外局、停用或者已合并的科室")
    void refusesWhatCannotTakeTheWorkOver() {
        refused("SECTION_MERGES_INTO_ITSELF", section, section);
        refused("SECTION_OTHER_BUREAU", section, new Section(UUID.randomUUID(), UUID.randomUUID(), "ARTS", "体艺科", 1));
        successor.activate(false);
        refused("SUCCESSOR_CLOSED", section, successor);
        section.mergeInto(UUID.randomUUID(), null);
        refused("SECTION_MERGED_ALREADY", section, successor);
    }

    private static void refused(String code, Section section, Section successor) {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> SectionMergePolicy.check(section, successor))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
