package io.yinuo.web.measures;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.measures.AsOf;
import io.yinuo.measures.Comparison;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import io.yinuo.web.messages.Messages;
import io.yinuo.web.messages.Texts;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

    private final FigureWords words = new FigureWords();

    @BeforeEach
    void readsChinese() {
        words.messages = new Messages() {
            @Override
            public Texts texts() {
                return Texts.in(Texts.CHINESE);
            }
        };
    }

    @Test
    @DisplayName("SR2 引用的数据写明是谁的；目标写明是目标")
    void saysWhomAValueIsAboutAndWhetherItIsAnAim() {
        assertThat(words.said(value(Reach.PRIMARY, ValueKind.OBSERVED, "84.42", MeasureUnit.PERCENT, "2022-07-05")))
                .isEqualTo("慈溪市 2022-07-05 参加比例（小学） 84.42 %");
        assertThat(words.said(value(Reach.COLLEGE, ValueKind.AIMED, "1700", MeasureUnit.PERSON, "2025")))
                .isEqualTo("慈溪市 2025 参加比例（高校、目标） 1700 人");
        assertThat(words.said(value(Reach.ALL, ValueKind.OBSERVED, "4", MeasureUnit.SCHOOL, null))).isEqualTo("慈溪市 参加比例 4 所");
    }

    private static ObservationView value(Reach reach, ValueKind kind, String amount, MeasureUnit unit, String asOf) {
        return new ObservationView(
                UUID.randomUUID(), UUID.randomUUID(), "AS-PUPILS", "参加比例", "慈溪市", reach, kind, Comparison.EQUAL,
                new BigDecimal(amount), unit, null, asOf == null ? null : new AsOf(asOf), "示例〔2022〕1号", "三", null, false, null, null,
                0);
    }
}
