package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.notification.Notice;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.Owed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T17 每日汇总里写什么")
class DigestLinesTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Owed DUE = owed(false, DAY.plusDays(3));
    private static final Owed OVERDUE = owed(true, DAY.minusDays(1));

    @Test
    void tellsWhatIsNewThenWhatIsPastThenWhatComes() {
        assertThat(lines(List.of(gathered(NoticeKind.URGING, DAY.minusDays(9))), DUE, OVERDUE))
                .extracting(MailWords.Line::heading)
                .containsExactly(DigestHeading.NEW, DigestHeading.OVERDUE, DigestHeading.DUE);
    }

    @Test
    void tellsNothingTwice() {
        assertThat(lines(List.of(gathered(NoticeKind.OVERDUE, OVERDUE.dueOn())), OVERDUE))
                .containsExactly(new MailWords.Line(CASE, "OVERDUE", DigestHeading.NEW));
    }

    @Test
    void leavesOutAReminderOfWhatIsDone() {
        assertThat(lines(List.of(gathered(NoticeKind.REMINDER, DAY)))).isEmpty();
    }

    @Test
    void tellsOfADayThatIsPastByNowAsPast() {
        assertThat(lines(List.of(gathered(NoticeKind.REMINDER, OVERDUE.dueOn())), OVERDUE))
                .extracting(MailWords.Line::heading)
                .containsExactly(DigestHeading.OVERDUE);
    }

    @Test
    void keepsWhatAPersonSentWhateverBecameOfIt() {
        assertThat(lines(List.of(gathered(NoticeKind.CIRCULAR, DAY)))).hasSize(1);
    }

    private static List<MailWords.Line> lines(List<DigestLine> gathered, Owed... owed) {
        return new DigestLines(gathered, List.of(owed)).lines(one -> "owed");
    }

    private static DigestLine gathered(NoticeKind kind, LocalDate dueOn) {
        var notice = new Notice(
                UUID.randomUUID(), kind, UUID.randomUUID(), CASE, "12", "关于某事的建议", DeadlineKind.REPLY.name(), dueOn, false, null);
        return new DigestLine(notice, UUID.randomUUID(), kind.name(), Instant.EPOCH);
    }

    private static Owed owed(boolean overdue, LocalDate dueOn) {
        return new Owed(overdue, CASE, "12", "关于某事的建议", DeadlineKind.REPLY.name(), dueOn, false);
    }
}
