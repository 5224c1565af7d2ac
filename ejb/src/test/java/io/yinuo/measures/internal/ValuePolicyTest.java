package io.yinuo.measures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.measures.AsOf;
import io.yinuo.measures.Comparison;
import io.yinuo.measures.IndicatorKind;
import io.yinuo.measures.IndicatorView;
import io.yinuo.measures.MeasureUnit;
import io.yinuo.measures.NewObservation;
import io.yinuo.measures.Reach;
import io.yinuo.measures.ValueKind;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final IndicatorView SHARE = indicator(MeasureUnit.PERCENT, "0", "100");
    private static final IndicatorView MINUTES = indicator(MeasureUnit.MINUTE, "0", "600");

    @Test
    void takesAShareAsTheSourceGivesIt() {
        ValuePolicy.check(value("84.42", MeasureUnit.PERCENT, ValueKind.OBSERVED, "2022-07-05"), SHARE, TODAY);
    }

    @Test
    @DisplayName("ME6 把 84.42% 写成 8442%：指出漏了小数点，并说出应为多少")
    void tellsAShareWhosePointWasForgotten() {
        assertThat(errors(value("8442", MeasureUnit.PERCENT, ValueKind.OBSERVED, "2022"), SHARE))
                .singleElement()
                .isEqualTo(new FieldError("amount", "PERCENT_SLIPPED", List.of("8442", "84.42")));
    }

    @ParameterizedTest
    @DisplayName("ME6 超出指标可能范围的数值不收")
    @CsvSource({"601", "-1", "100000"})
    void refusesWhatTheIndicatorCannotBe(String amount) {
        assertThat(errors(value(amount, MeasureUnit.MINUTE, ValueKind.OBSERVED, "2022"), MINUTES))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo("VALUE_IMPLAUSIBLE");
                    assertThat(error.parameters()).containsExactly(amount, "0", "600", MeasureUnit.MINUTE);
                });
    }

    @Test
    void refusesANumberThatWouldFillTheMemory() {
        assertThat(errors(value("1E+999999999", MeasureUnit.MINUTE, ValueKind.OBSERVED, "2022"), MINUTES))
                .extracting(FieldError::code)
                .containsExactly("AMOUNT_TOO_LONG");
    }

    @Test
    @DisplayName("ME6 单位不对不收，并说按什么单位计")
    void refusesAnotherUnit() {
        assertThat(errors(value("1", MeasureUnit.HOUR, ValueKind.OBSERVED, "2022"), MINUTES))
                .singleElement()
                .isEqualTo(new FieldError("unit", "UNIT_WRONG", List.of("指标", MeasureUnit.MINUTE)));
    }

    @Test
    @DisplayName("ME7 实际数据不能是将来的，目标可以")
    void refusesWhatIsObservedInTheFuture() {
        assertThat(errors(value("80", MeasureUnit.PERCENT, ValueKind.OBSERVED, "2025"), SHARE))
                .extracting(FieldError::code)
                .containsExactly("AS_OF_FUTURE");
        ValuePolicy.check(value("80", MeasureUnit.PERCENT, ValueKind.AIMED, "2025"), SHARE, TODAY);
    }

    @Test
    @DisplayName("ME7 没有数值也没有原文用词、没有出处的不收")
    void wantsAValueAndItsSource() {
        var empty = new NewObservation(
                UUID.randomUUID(), " ", null, null, null, null, null, null, null, "", null, null);

        assertThat(errors(empty, SHARE))
                .extracting(FieldError::field)
                .containsExactly("place", "reach", "kind", "comparison", "source", "passage", "amount");
    }

    @Test
    void refusesValuesOfAnIndicatorThatHasNone() {
        var frame = new IndicatorView(
                UUID.randomUUID(), "B1", "党建引领", null, "GOV", IndicatorKind.SECOND_LEVEL, "A1", null, null, null, null);

        assertThat(errors(value("1", MeasureUnit.ITEM, ValueKind.OBSERVED, "2022"), frame))
                .extracting(FieldError::code)
                .containsExactly("INDICATOR_WITHOUT_VALUES");
    }

    private static List<FieldError> errors(NewObservation value, IndicatorView indicator) {
        var refused = new InvalidInput[1];
        assertThatThrownBy(() -> ValuePolicy.check(value, indicator, TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, each -> refused[0] = each);
        return refused[0].errors();
    }

    private static NewObservation value(String amount, MeasureUnit unit, ValueKind kind, String asOf) {
        return new NewObservation(
                UUID.randomUUID(), "某市", Reach.PRIMARY, kind, Comparison.EQUAL, new BigDecimal(amount), unit, null,
                new AsOf(asOf), "某文件", "第一段", null);
    }

    private static IndicatorView indicator(MeasureUnit unit, String least, String most) {
        return new IndicatorView(
                UUID.randomUUID(), "X", "指标", null, "AS", IndicatorKind.FIGURE, null, unit, new BigDecimal(least),
                new BigDecimal(most), null);
    }
}
