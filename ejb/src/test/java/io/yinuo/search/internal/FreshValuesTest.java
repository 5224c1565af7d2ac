package io.yinuo.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.measures.AsOf;
import io.yinuo.measures.Comparison;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.ObservationView;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FreshValuesTest {

    @Test
    @DisplayName("SR2 实际数据先于目标：2025年的目标不算最新数据")
    void takesWhatWasObservedBeforeWhatIsAimedFor() {
        var now = value(Reach.COLLEGE, ValueKind.OBSERVED, "750", "2022-07-05");
        var aim = value(Reach.COLLEGE, ValueKind.AIMED, "1700", "2025");

        assertThat(FreshValues.of(List.of(now, aim))).containsExactly(now);
        assertThat(FreshValues.of(List.of(aim, now))).containsExactly(now);
    }

    @Test
    @DisplayName("SR2 每个范围各给一个最新数据，小学和初中都给")
    void givesOneOfEachReach() {
        var old = value(Reach.PRIMARY, ValueKind.OBSERVED, "80", "2021");
        var primary = value(Reach.PRIMARY, ValueKind.OBSERVED, "84.42", "2022-07-05");
        var junior = value(Reach.JUNIOR, ValueKind.OBSERVED, "96.42", "2022-07-05");

        assertThat(FreshValues.of(List.of(old, junior, primary))).containsExactly(primary, junior);
    }

    @Test
    @DisplayName("SR2 没有实际数据的，给最新的目标；没有时点的排在有时点的后面")
    void takesTheFreshestAimWhereNothingWasObserved() {
        var first = value(Reach.ALL, ValueKind.AIMED, "90", "2024");
        var later = value(Reach.ALL, ValueKind.AIMED, "95", "2025");
        var timeless = value(Reach.TEACHERS, ValueKind.OBSERVED, "3", null);
        var timed = value(Reach.TEACHERS, ValueKind.OBSERVED, "2", "2020");

        assertThat(FreshValues.of(List.of(timed, timeless, later, first))).containsExactly(later, timed);
        assertThat(FreshValues.of(List.of())).isEmpty();
    }

    private static ObservationView value(Reach reach, ValueKind kind, String amount, String asOf) {
        return new ObservationView(
                UUID.randomUUID(), UUID.randomUUID(), "AS-PUPILS", "学生参加课后服务的比例", "慈溪市", reach, kind, Comparison.EQUAL,
                new BigDecimal(amount), MeasureUnit.PERCENT, null, asOf == null ? null : new AsOf(asOf), "示例〔2022〕1号", "三", null,
                false, null, null, 0);
    }
}
