package io.yinuo.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.audit.Change;
import io.yinuo.audit.TrailEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RedrawnTest {

    @Test
    @DisplayName("A10 退回后再报的拟办意见，与上一次的科室对照")
    void comparesTheLastTwoSheets() {
        var trail = List.of(
                drawn("人事科", ""), drawn("基教科", ""), entry(List.of(Change.set("approved", "false"))), drawn("基教科", "人事科"));

        assertThat(Redrawn.of(trail)).hasValueSatisfying(redrawn -> {
            assertThat(redrawn).isEqualTo(new Redrawn("基教科", "基教科", "", "人事科"));
            assertThat(redrawn.isLeadChanged()).isFalse();
            assertThat(redrawn.isCoChanged()).isTrue();
        });
    }

    @Test
    @DisplayName("A10 只报过一次的没有对照；协办科室为空也算")
    void hasNothingToCompareAtFirst() {
        assertThat(Redrawn.of(List.of(drawn("基教科", null)))).isEmpty();
        assertThat(Redrawn.of(List.of(drawn("基教科", null), drawn("基教科", null))))
                .hasValue(new Redrawn("基教科", "基教科", "", ""));
    }

    private static TrailEntry drawn(String lead, String coHandlers) {
        return entry(List.of(Change.set("leadSection", lead), Change.set("coSections", coHandlers)));
    }

    private static TrailEntry entry(List<Change> changes) {
        return new TrailEntry(
                1, Instant.EPOCH, UUID.randomUUID(), "某甲", null, "assignment.prepare", false, UUID.randomUUID(), changes, "");
    }
}
