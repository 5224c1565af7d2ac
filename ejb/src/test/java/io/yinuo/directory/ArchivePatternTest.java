package io.yinuo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArchivePatternTest {

    @Test
    void writesYearAndNumberWhereThePatternSays() {
        assertThat(ArchivePattern.USUAL.render(2026, 7)).isEqualTo("建议提案2026-0007");
        assertThat(new ArchivePattern("J〔{年}〕{号}号").render(2026, 12_345)).isEqualTo("J〔2026〕12345号");
    }

    @Test
    void wantsBothSoThatNoTwoCasesBearTheSame() {
        assertThat(ArchivePattern.USUAL.isDistinct()).isTrue();
        assertThat(new ArchivePattern("建议{号}").isDistinct()).isFalse();
        assertThat(new ArchivePattern("建议{年}").isDistinct()).isFalse();
        assertThat(new ArchivePattern(null).isDistinct()).isFalse();
    }
}
