package io.yinuo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutsideLineTest {

    @Test
    @DisplayName("E2 外面打得进来的号码才告诉代表，内线、短号不算")
    void isNoExtension() {
        assertThat(OutsideLine.reaches("0574-63918102")).isTrue();
        assertThat(OutsideLine.reaches("6391 8102")).isTrue();
        assertThat(OutsideLine.reaches("0574-63919801转8102")).isTrue();
        assertThat(OutsideLine.reaches("内线 8102")).isFalse();
        assertThat(OutsideLine.reaches("短号 638102")).isFalse();
        assertThat(OutsideLine.reaches("")).isFalse();
        assertThat(OutsideLine.reaches(null)).isFalse();
    }
}
