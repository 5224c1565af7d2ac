package io.yinuo.measures.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.measures.AsOf;
import io.yinuo.measures.Comparison;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.NormView;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NormCheckTest {

    private static final UUID SLEEP = UUID.randomUUID();
    private static final AsOf JUNE = new AsOf("2023-06");

    @Test
    @DisplayName("ME3 只与范围有交集的数据对照；对所有学生只要求九小时，达不到小学十小时的标准")
    void holdsValuesOfThoseForWhomTheNormIsMade() {
        var everybody = value("某区", Reach.COMPULSORY, Comparison.AT_LEAST, "9", JUNE);
        var primary = value("某区", Reach.PRIMARY, Comparison.AT_LEAST, "10", JUNE);
        var senior = value("某区", Reach.SENIOR, Comparison.AT_LEAST, "8", JUNE);

        var report = NormCheck.hold(List.of(norm("10", Reach.PRIMARY)), List.of(everybody, primary, senior)).get(0);

        assertThat(report.values()).extracting(held -> held.observation()).containsExactly(everybody, primary);
        assertThat(report.values()).extracting(held -> held.kept()).containsExactly(false, true);
        assertThat(report.broken()).isEqualTo(1);
    }

    @Test
    void holdsNothingAgainstANormInWords() {
        var report = NormCheck.hold(
                        List.of(norm(null, Reach.PRIMARY)),
                        List.of(value("某区", Reach.PRIMARY, Comparison.EQUAL, "1", JUNE)))
                .get(0);

        assertThat(report.values()).isEmpty();
    }

    @Test
    @DisplayName("ME4 同一指标、地方、范围、时点的不同数值列为矛盾；时点不同的不算")
    void findsValuesThatContradictEachOther() {
        var one = value("某市", Reach.PRIMARY, Comparison.EQUAL, "84.42", JUNE);
        var other = value("某市", Reach.PRIMARY, Comparison.EQUAL, "84.24", JUNE);
        var same = value("别市", Reach.PRIMARY, Comparison.EQUAL, "84.42", JUNE);
        var sameAgain = value("别市", Reach.PRIMARY, Comparison.EQUAL, "84.420", JUNE);
        var later = value("某市", Reach.PRIMARY, Comparison.EQUAL, "90", new AsOf("2024"));

        assertThat(NormCheck.disagreements(List.of(one, same, other, later, sameAgain)))
                .singleElement()
                .satisfies(found -> assertThat(found.observations()).containsExactly(one, other));
    }

    private static NormView norm(String amount, Reach reach) {
        return new NormView(
                UUID.randomUUID(), "N", "FIVE", "睡眠", SLEEP, reach, Comparison.AT_LEAST,
                amount == null ? null : new BigDecimal(amount), MeasureUnit.HOUR, null, null, null, false, 0);
    }

    private static ObservationView value(String place, Reach reach, Comparison comparison, String amount, AsOf asOf) {
        return new ObservationView(
                UUID.randomUUID(), SLEEP, "SLEEP", "睡眠", place, reach, ValueKind.OBSERVED, comparison,
                new BigDecimal(amount), MeasureUnit.HOUR, null, asOf, "文件", "第一段", null, false, null, Instant.EPOCH, 0);
    }
}
