package io.yinuo.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.measures.AsOf.Precision;
import io.yinuo.shared.InvalidInput;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    @ParameterizedTest
    @CsvSource({
        "2021,YEAR,2021-01-01", "2021-12,MONTH,2021-12-01", "2021-12-21,DAY,2021-12-21", "2021年,YEAR,2021-01-01",
        "2021年9月,MONTH,2021-09-01", "2021年9月2日,DAY,2021-09-02", "2021/9/2,DAY,2021-09-02"
    })
    void keepsHowExactlyTheSourceSaysIt(String typed, Precision precision, LocalDate first) {
        var asOf = AsOf.typed(typed);

        assertThat(asOf.precision()).isEqualTo(precision);
        assertThat(asOf.firstDay()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "2021-13", "2021-02-30", "去年", "3021", "2021-1-1-1", "..", "//", "--", "年月"})
    void refusesWhatIsNoTime(String typed) {
        assertThatThrownBy(() -> AsOf.typed(typed)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void isNothingWhereNothingIsTyped() {
        assertThat(AsOf.typed(" ")).isNull();
    }

    @Test
    void sortsByTime() {
        assertThat(Stream.of("2022", "2021-12", "2021-12-21").map(AsOf::new).sorted())
                .extracting(AsOf::text)
                .containsExactly("2021-12", "2021-12-21", "2022");
    }
}
