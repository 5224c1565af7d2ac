package io.yinuo.signoff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.signoff.NumberFate;
import io.yinuo.signoff.internal.DocumentCounter.Series;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentNumberTest {

    private static final Instant NOW = Instant.parse("2023-06-20T01:00:00Z");
    private static final Series SERIES = new Series(UUID.randomUUID(), "慈教建", 2023);

    @Test
    @DisplayName("W2 留用的号还是原来那个号")
    void isTheSameNumberWhenItWasKept() {
        var number = new DocumentNumber(SERIES, 10, UUID.randomUUID(), NOW);

        number.release(NumberFate.KEPT, "第二段数字有误", UUID.randomUUID(), NOW);

        assertThat(number.reuse()).isEqualTo("慈教建〔2023〕10号");
    }

    @Test
    @DisplayName("W2 换了年份或者代字，留用的号不能再用")
    void standsOnlyInItsOwnSeries() {
        var number = new DocumentNumber(SERIES, 10, UUID.randomUUID(), NOW);

        assertThat(number.isOf(SERIES)).isTrue();
        assertThat(number.isOf(new Series(SERIES.bureauId(), "慈教建", 2024))).isFalse();
        assertThat(number.isOf(new Series(SERIES.bureauId(), "慈教提", 2023))).isFalse();
    }

    @Test
    @DisplayName("N7 外部系统给的号，签发年份变了也照旧")
    void staysWhatAnotherSystemGaveWhateverTheSeries() {
        var reply = UUID.randomUUID();
        var number = DocumentNumber.outside(new Series(SERIES.bureauId(), "慈政办函", 2023), 7, reply, NOW);

        number.release(NumberFate.KEPT, "第二段数字有误", UUID.randomUUID(), NOW);

        assertThat(number.isOf(new Series(SERIES.bureauId(), "慈教建", 2024))).isTrue();
        assertThat(number.isKeptFor(reply)).isTrue();
        assertThat(number.isKeptFor(UUID.randomUUID())).isFalse();
        assertThat(number.reuse()).isEqualTo("慈政办函〔2023〕7号");
    }
}
