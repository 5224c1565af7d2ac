package io.yinuo.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShownDeadlineTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @Test
    @DisplayName("同一天征求几个科室意见的时限只说一次，注明几项")
    void tellsOnceWhatIsAlike() {
        var all = List.of(opinion(DUE, "自三月二日起"), opinion(DUE, "自三月二日起"), opinion(DUE.plusDays(1), "自三月三日起"));

        assertThat(ShownDeadline.onceEach(all)).extracting(ShownDeadline::times).containsExactly(2, 1);
    }

    private static ShownDeadline opinion(LocalDate dueOn, String sentence) {
        var deadline = new DeadlineView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.CO_HANDLING, dueOn.minusDays(20), dueOn,
                dueOn, null, false, false);
        return new ShownDeadline(deadline, sentence, List.of(), 1);
    }
}
