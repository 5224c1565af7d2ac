package io.yinuo.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.register.Light.Level;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTest {

    private static final LocalDate STRICT = LocalDate.of(2022, 10, 1);
    private static final LocalDate DUE = LocalDate.of(2022, 10, 8);

    @ParameterizedTest
    @DisplayName("T4 按严格日期预警，过了顺延后的日期才算超期")
    @CsvSource({
        "2022-09-25, OK, 13",
        "2022-09-26, WARN, 12",
        "2022-10-04, WARN, 4",
        "2022-10-08, WARN, 0",
        "2022-10-09, LATE, -1"
    })
    void warnsByTheStrictDayAndIsLateByTheOther(LocalDate today, Level level, long days) {
        assertThat(Light.of(DUE, STRICT, today)).isEqualTo(new Light(level, days, DUE));
    }

    @Test
    void warnsByTheOnlyDayWhereNothingWasMoved() {
        assertThat(Light.of(DUE, null, DUE.minusDays(6)).level()).isEqualTo(Level.OK);
        assertThat(Light.of(DUE, null, DUE.minusDays(5)).level()).isEqualTo(Level.WARN);
        assertThat(Light.of(null, null, DUE)).isNull();
    }
}
