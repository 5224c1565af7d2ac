package io.yinuo.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.calendar.Calendars;
import io.yinuo.calendar.Term;
import io.yinuo.calendar.TermUnit;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.deadline.DeadlineView;
import io.yinuo.deadline.ExplainedDeadline;
import io.yinuo.deadline.PastMove;
import io.yinuo.deadline.RecountCause;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadlineWordsTest {

    private static final LocalDate START = LocalDate.of(2023, 3, 20);
    private static final LocalDate DUE = LocalDate.of(2023, 6, 20);

    @Test
    @DisplayName("T8 登记更正、复杂事项标记引起的变动也写进说明")
    void tellsWhyItWasCountedAgain() {
        var said = new DeadlineWords(Texts.in(Texts.CHINESE))
                .explain(moved(new Moved(RecountCause.CORRECTION, "2023-03-17"), new Moved(RecountCause.COMPLEX, "涉及面广")));

        assertThat(said)
                .contains("2023年4月3日因登记更正（此前自2023年3月17日起算）重新计算，由2023年6月19日改为2023年6月20日。")
                .contains("2023年4月3日因复杂事项标记变动（涉及面广）重新计算，由2023年6月19日改为2023年6月20日。");
    }

    @Test
    @DisplayName("T8 逾期完成的，说明里写明逾期几天")
    void tellsHowLateItWasMet() {
        assertThat(new DeadlineWords(Texts.in(Texts.CHINESE)).explain(met(DUE.plusDays(12)))).contains("已于2023年7月2日完成，逾期12天。");
        assertThat(new DeadlineWords(Texts.in(Texts.CHINESE)).explain(met(DUE))).contains("已于2023年6月20日完成。");
    }

    private static ExplainedDeadline met(LocalDate day) {
        var deadline = new DeadlineView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.REPLY, START, DUE, DUE, day, false, false);
        var counted = Term.of(3, TermUnit.MONTH).countFrom(START, Calendars.national());
        return new ExplainedDeadline(deadline, counted, "", List.of(), List.of(), List.of(), DUE, null, null);
    }

    private record Moved(RecountCause cause, String reference) {}

    private static ExplainedDeadline moved(Moved... causes) {
        var moves = Stream.of(causes)
                .map(one -> new PastMove(LocalDate.of(2023, 4, 3), DUE.minusDays(1), DUE, one.cause(), one.reference()))
                .toList();
        var deadline = new DeadlineView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), DeadlineKind.REPLY, START, DUE, DUE, null, false, false);
        var counted = Term.of(3, TermUnit.MONTH).countFrom(START, Calendars.national());
        return new ExplainedDeadline(deadline, counted, "", List.of(), moves, List.of(), DUE, null, null);
    }
}
