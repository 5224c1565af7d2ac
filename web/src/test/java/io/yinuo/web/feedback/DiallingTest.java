package io.yinuo.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiallingTest {

    @Test
    void dialsWholeNumbersAlone() {
        assertThat(Dialling.isPossible("0574-63919801")).isTrue();
        assertThat(Dialling.isPossible("+86 574 63919801")).isTrue();
        assertThat(Dialling.isPossible("内线 8102")).isFalse();
        assertThat(Dialling.isPossible("0574-63919801转8102")).isFalse();
        assertThat(Dialling.isPossible("")).isFalse();
        assertThat(Dialling.isPossible(null)).isFalse();
    }
}
