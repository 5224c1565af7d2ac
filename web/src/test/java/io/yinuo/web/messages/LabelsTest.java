package io.yinuo.web.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.commitment.ReportKind;
import io.yinuo.measures.MeasureUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels labels = new Labels();

    @Test
    @DisplayName("中英文的词都认；别的词、别的枚举的词不认")
    void findsAConstantByItsWordsInEitherLanguage() {
        for (var locale : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            assertThat(labels.constant(ReportKind.class, Texts.in(locale).label(ReportKind.NO_CHANGE))).contains(ReportKind.NO_CHANGE);
        }
        assertThat(labels.constant(ReportKind.class, "差不多")).isEmpty();
        assertThat(labels.constant(MeasureUnit.class, Texts.in(Texts.CHINESE).label(ReportKind.NO_CHANGE))).isEmpty();
    }

    @Test
    @DisplayName("每个常量都找得到一个：同一个词只指一个常量")
    void knowsEveryConstantOfAnEnum() {
        assertThat(Arrays.stream(MeasureUnit.values())
                        .map(unit -> labels.constant(MeasureUnit.class, Texts.in(Texts.CHINESE).label(unit)).orElseThrow()))
                .containsExactly(MeasureUnit.values());
    }
}
