package io.yinuo.signoff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"慈教建〔2023〕10号", "慈政办函〔2024〕1号", "甬教建（A）〔2023〕123号", "某教建A7〔2026〕9号"})
    @DisplayName("N7 机关代字、年份、序号")
    void takesNumbersAsLettersBearThem(String typed) {
        assertThat(OutsideNumber.isWellFormed(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "慈教建[2023]10号", "慈教建〔23〕10号", "慈教建〔2023〕第10号", "慈教建〔2023〕010号", "慈教建〔2023〕0号", "慈教建〔2023〕10",
        "〔2023〕10号", "慈教建 〔2023〕10号", "2023年10号"})
    @DisplayName("N7 不合格式的文号不收")
    void refusesWhatNoLetterBears(String typed) {
        assertThat(OutsideNumber.isWellFormed(typed)).isFalse();
    }

    @Test
    void isOptional() {
        assertThat(OutsideNumber.isWellFormed(null)).isTrue();
    }

    @Test
    void isReadIntoItsParts() {
        assertThat(OutsideNumber.of("慈教建〔2023〕10号")).isEqualTo(new OutsideNumber("慈教建", 2023, 10));
    }
}
