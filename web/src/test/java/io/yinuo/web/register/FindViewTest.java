package io.yinuo.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"198", "0057", "第198号", " 第 12 号 ", "J027", "第12号建议", "198-2"})
    void takesNumbersForNumbers(String text) {
        assertThat(FindView.isNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24个社区书房", "5G", "课后服务", "2026年秋季学期", "课后服务 198"})
    void takesWordsWithFiguresForWords(String text) {
        assertThat(FindView.isNumber(text)).isFalse();
    }
}
