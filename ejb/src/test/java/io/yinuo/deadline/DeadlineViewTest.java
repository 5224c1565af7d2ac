package io.yinuo.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadlineViewTest {

    private static final LocalDate DUE = LocalDate.of(2022, 4, 24);

    @Test
    @DisplayName("T8 逾期完成的、到今天还没有完成的，都数得出超期几天")
    void countsHowLateItIs() {
        assertThat(due(DeadlineKind.REPLY, LocalDate.of(2022, 5, 6)).daysLate(LocalDate.of(2026, 11, 23))).isEqualTo(12);
        assertThat(due(DeadlineKind.PUBLICATION, null).daysLate(DUE.plusDays(3))).isEqualTo(3);
    }

    @Test
    @DisplayName("T8 按期的不算；请代表评价的不说超期")
    void isInTime() {
        assertThat(due(DeadlineKind.REPLY, DUE).daysLate(DUE.plusDays(9))).isZero();
        assertThat(due(DeadlineKind.REPLY, null).daysLate(DUE)).isZero();
        assertThat(due(DeadlineKind.RATING, DUE.plusDays(9)).daysLate(DUE.plusDays(9))).isZero();
    }

    private static DeadlineView due(DeadlineKind kind, LocalDate metOn) {
        return new DeadlineView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), kind, DUE.minusMonths(3), DUE, DUE, metOn, false, false);
    }
}
