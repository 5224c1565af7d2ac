package io.yinuo.signoff.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.signoff.internal.DocumentCounter.Series;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DocumentCounterTest {

    private static final Series SERIES = new Series(UUID.randomUUID(), "慈教建", 2023);

    @Test
    void countsFromOneWithoutGap() {
        var counter = new DocumentCounter(SERIES);

        assertThat(counter.next()).isEqualTo(1);
        assertThat(counter.next()).isEqualTo(2);
    }

    @Test
    @DisplayName("N2 六角括号、全称年份、不编虚位")
    void printsTheNumberAsTheStandardWants() {
        assertThat(SERIES.render(10)).isEqualTo("慈教建\u30142023\u301510号");
    }
}
