package io.yinuo.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.shared.InvalidInput;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountedRowsTest {

    @Test
    void isReadAsItWasWritten() {
        var section = UUID.randomUUID();
        for (var rows : List.of(
                new CountedRows(Rate.HANDLED, false, null, null, false, null, null),
                new CountedRows(Rate.CLASS_B, true, 2026, section, false, "HW", "十八届~二次"),
                new CountedRows(Rate.FOLDED, true, 2026, null, true, "", null))) {
            assertThat(CountedRows.of(rows.text())).isEqualTo(rows);
        }
        assertThat(CountedRows.of(" ")).isNull();
    }

    @Test
    void refusesWhatNobodyWrote() {
        for (var text : List.of("HANDLED", "NONE~part~~~~", "HANDLED~part~x~~~", "HANDLED~part~2026~x~~", "KEPT~part~~~~")) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> CountedRows.of(text));
        }
    }
}
