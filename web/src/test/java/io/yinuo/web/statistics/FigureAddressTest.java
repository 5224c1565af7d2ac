package io.yinuo.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.register.FigureGroup;
import io.yinuo.register.Grouping;
import io.yinuo.register.Rate;
import io.yinuo.register.StatisticsQuery;
import io.yinuo.suggestion.MatterKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FigureAddressTest {

    private static final UUID SECTION = UUID.fromString("00000000-0000-4000-8000-000000000007");

    @Test
    void leadsToTheMattersOfTheTotal() {
        var asked = new StatisticsQuery(2026, "二次", MatterKind.SUGGESTION, SECTION, Grouping.KIND);

        assertThat(new FigureAddress(asked).of(Rate.HANDLED, true, null))
                .isEqualTo("ledger.xhtml?kind=SUGGESTION&counted=HANDLED%7Epart%7E2026%7E" + SECTION + "%7E%7E%E4%BA%8C%E6%AC%A1");
    }

    @Test
    void leadsToTheMattersOfAGroup() {
        assertThat(matters(Grouping.SECTION, SECTION.toString())).endsWith("HANDLED%7Ewhole%7E%7E" + SECTION + "%7E%7E");
        assertThat(matters(Grouping.SECTION, null)).endsWith("HANDLED%7Ewhole%7E%7Enone%7E%7E");
        assertThat(matters(Grouping.THEME, "HW")).endsWith("HANDLED%7Ewhole%7E%7E%7EHW%7E");
        assertThat(matters(Grouping.THEME, null)).endsWith("HANDLED%7Ewhole%7E%7E%7Enone%7E");
        assertThat(matters(Grouping.YEAR, "2025")).endsWith("HANDLED%7Ewhole%7E2025%7E%7E%7E");
        assertThat(matters(Grouping.KIND, "CPPCC_PROPOSAL")).startsWith("ledger.xhtml?kind=CPPCC_PROPOSAL&counted=");
    }

    @Test
    void leadsToThePromises() {
        var asked = new StatisticsQuery(2026, null, null, SECTION, Grouping.THEME);

        assertThat(new FigureAddress(asked).of(Rate.KEPT, false, group("AS")))
                .isEqualTo("commitments.xhtml?rate=KEPT&above=false&year=2026&section=" + SECTION + "&theme=AS");
        assertThat(new FigureAddress(asked).of(Rate.KEPT, true, group(null))).endsWith("&theme=none");
    }

    private static String matters(Grouping grouping, String key) {
        return new FigureAddress(StatisticsQuery.ofYear(null, grouping)).of(Rate.HANDLED, false, group(key));
    }

    private static FigureGroup group(String key) {
        return new FigureGroup(key, key, List.of());
    }
}
