package io.yinuo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDayTest {

    @ParameterizedTest
    @CsvSource({
        "2023年1月16日, 2023-01-16",
        "2023-01-16, 2023-01-16",
        "2023/1/16, 2023-01-16",
        "2023.1.16, 2023-01-16",
        "２０２３年１月１６日, 2023-01-16",
        "2023年 1月 16日, 2023-01-16",
        "20230116, 2023-01-16",
        "44942, 2023-01-16",
        "2023-01-16 08:30, 2023-01-16"
    })
    void readsADayAsTablesWriteIt(String printed, LocalDate day) {
        assertThat(PrintedDay.read(printed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "待定", "1月16日", "2023年2月30日", "2023年1月", "198", "99999999"})
    void inventsNone(String printed) {
        assertThat(PrintedDay.read(printed)).isEmpty();
    }
}
