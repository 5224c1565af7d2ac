package io.yinuo.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PR16 挂图：每项承诺挂在它的期限那一天")
class WallChartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UUID BASIC = new UUID(0, 1);
    private static final UUID MORAL = new UUID(0, 2);

    private static final WallCard LATE = card(BASIC, "基教科", "2026-03-15", CommitmentLight.LATE, "HW");
    private static final WallCard KEPT = card(BASIC, "基教科", "2026-03-31", CommitmentLight.KEPT, "HW", "AS");
    private static final WallCard LAST_YEAR = card(MORAL, "德育科", "2025-12-31", CommitmentLight.LATE, "AS");
    private static final WallCard NEXT_YEAR = card(MORAL, "德育科", "2027-01-01", CommitmentLight.ONGOING);
    private static final WallCard WITHOUT_DAY = card(MORAL, "德育科", null, CommitmentLight.ONGOING);
    private static final WallCard UNFOLLOWED = card(MORAL, "德育科", "2026-03-01", null);
    private static final List<WallCard> ALL = List.of(KEPT, LATE, LAST_YEAR, NEXT_YEAR, WITHOUT_DAY, UNFOLLOWED);

    @Test
    void hangsEachOnceForItsSection() {
        var chart = chart(null, false);

        assertThat(chart.cards()).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(chart.rows()).extracting(WallRow::name).containsExactlyInAnyOrder("基教科", "德育科");
        assertThat(chart.rows().stream().mapToInt(WallRow::size).sum()).isEqualTo(ALL.size());
        assertThat(row(chart, BASIC.toString()).cells()).isEqualTo(Map.of(WallColumn.MARCH, List.of(LATE, KEPT)));
        assertThat(row(chart, MORAL.toString()).cells()).isEqualTo(Map.of(
                WallColumn.EARLIER, List.of(LAST_YEAR), WallColumn.LATER, List.of(NEXT_YEAR),
                WallColumn.OPEN_ENDED, List.of(WITHOUT_DAY), WallColumn.TO_CLEAR, List.of(UNFOLLOWED)));
    }

    @Test
    void hangsUnderEachTheme() {
        var chart = chart(null, true);

        assertThat(row(chart, "HW").size()).isEqualTo(2);
        assertThat(row(chart, "AS").size()).isEqualTo(2);
        assertThat(row(chart, null).size()).isEqualTo(3);
        assertThat(chart.cards()).hasSize(ALL.size());
    }

    @Test
    void showsOneThemeAlone() {
        assertThat(chart("AS", true).rows()).extracting(WallRow::key).containsExactly("AS");
        assertThat(chart("AS", false).cards()).containsExactlyInAnyOrder(KEPT, LAST_YEAR);
        assertThat(chart("", true).cards()).containsExactlyInAnyOrder(NEXT_YEAR, WITHOUT_DAY, UNFOLLOWED);
    }

    @Test
    void countsLightsAndLightsNoneThatNobodyFollows() {
        var chart = chart(null, false);

        assertThat(chart.lights()).containsExactly(
                Map.entry(CommitmentLight.LATE, 2L), Map.entry(CommitmentLight.ONGOING, 2L), Map.entry(CommitmentLight.KEPT, 1L));
        assertThat(chart.toClear()).isEqualTo(1);
    }

    @Test
    void keepsTheMonthsAndLeavesOutOtherColumnsThatAreEmpty() {
        var empty = WallChart.of(new WallQuery(2026, null, null, false), TODAY, List.of());

        assertThat(empty.columns()).containsExactly(WallColumn.months());
        assertThat(chart(null, false).columns()).hasSize(WallColumn.values().length);
        assertThat(WallColumn.of(true, LocalDate.of(2026, 12, 31), 2026)).isEqualTo(WallColumn.DECEMBER);
        assertThat(WallColumn.DECEMBER.month()).isEqualTo(12);
    }

    private static WallChart chart(String theme, boolean byTheme) {
        return WallChart.of(new WallQuery(2026, null, theme, byTheme), TODAY, ALL);
    }

    private static WallRow row(WallChart chart, String key) {
        return chart.rows().stream().filter(row -> Objects.equals(row.key(), key)).findFirst().orElseThrow();
    }

    private static WallCard card(UUID section, String name, String dueOn, CommitmentLight light, String... themes) {
        return new WallCard(
                UUID.randomUUID(), UUID.randomUUID(), "198", "关于一件事的建议", "办好这件事", section, name, List.of(themes),
                TODAY, dueOn == null ? null : LocalDate.parse(dueOn), light);
    }
}
