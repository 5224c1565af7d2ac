package io.yinuo.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.yinuo.deadline.DeadlineKind;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate START = LocalDate.of(2023, 3, 20);
    private static final LocalDate DUE = LocalDate.of(2023, 6, 20);

    @Test
    void isLateFromTheDayAfterUntilItIsMet() {
        var deadline = running();

        assertThat(deadline.view().isLate(DUE)).isFalse();
        assertThat(deadline.view().isLate(DUE.plusDays(1))).isTrue();
    }

    @Test
    void staysInTimeOnceItWasMetInTime() {
        var deadline = running();
        deadline.meet(DUE);
        deadline.meet(DUE.plusDays(9));

        assertThat(deadline.view().metOn()).isEqualTo(DUE);
        assertThat(deadline.view().isLate(DUE.plusYears(1))).isFalse();
    }

    @Test
    void isOwedAgainWhenItIsMoved() {
        var deadline = running();
        deadline.meet(DUE);

        deadline.run(START, DUE.plusMonths(3), "P6M");

        assertThat(deadline.view().metOn()).isNull();
        assertThat(deadline.view().dueOn()).isEqualTo(DUE.plusMonths(3));
    }

    @Test
    void neverEndsBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> running().run(DUE, START, "P3M"));
    }

    private static Deadline running() {
        var deadline = new Deadline(UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.REPLY);
        deadline.run(START, DUE, "P3M");
        return deadline;
    }
}
