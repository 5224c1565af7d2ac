package io.yinuo.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.calendar.Calendars;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.register.DueItem;
import io.yinuo.register.Light;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueMonthTest {

    private static final LocalDate BUSY = LocalDate.of(2023, 1, 28);

    private final DueMonth month = DueMonth.of(
            YearMonth.of(2023, 1), Collections.nCopies(6, item()), Calendars.national(), LocalDate.of(2023, 1, 20),
            Texts.in(Texts.CHINESE));

    @Test
    void holdsEachDayOnce() {
        assertThat(month.days()).hasSize(31);
        assertThat(month.days().get(0).date()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    @DisplayName("T3 节假日标休，调休上班的周六标班，今天另标")
    void marksRestDaysAndMakeUpDays() {
        assertThat(day(23).look().mark()).isEqualTo("休");
        assertThat(day(28).look().mark()).isEqualTo("班");
        assertThat(day(20).today()).isTrue();
        assertThat(day(21).today()).isFalse();
    }

    @Test
    void countsWhatFallsDue() {
        assertThat(month.count()).isEqualTo(6);
        assertThat(month.busyDays()).singleElement().satisfies(day -> assertThat(day.date()).isEqualTo(BUSY));
    }

    @Test
    @DisplayName("T3 日历上休息日和调休上班都有字，每项写明预警状态，点开就是该件")
    void saysInWordsWhatItColours() {
        var schedule = new DueSchedule(month, Texts.in(Texts.CHINESE), "/yinuo");
        schedule.loadEvents(BUSY.atStartOfDay(), BUSY.plusDays(1).atStartOfDay());

        assertThat(schedule.getEvents()).filteredOn(event -> event.getStyleClass().startsWith("due"))
                .hasSize(6)
                .allSatisfy(event -> assertThat(event.getTitle()).isEqualTo("第198号 答复 · 未到期"))
                .allSatisfy(event -> assertThat(event.getUrl()).startsWith("/yinuo/suggestion.xhtml?id="))
                .allSatisfy(event -> assertThat(event.getStartDate().toLocalDate()).isEqualTo(BUSY));
        assertThat(schedule.getEvents()).filteredOn(event -> event.getStyleClass().startsWith("special"))
                .anySatisfy(event -> assertThat(event.getTitle()).startsWith("休 春节"))
                .anySatisfy(event -> assertThat(event.getTitle()).startsWith("班"))
                .noneMatch(event -> event.getStartDate().toLocalDate().equals(LocalDate.of(2023, 1, 20)));
    }

    private DueDay day(int ofMonth) {
        return month.days().get(ofMonth - 1);
    }

    private static DueItem item() {
        return new DueItem(
                UUID.randomUUID(), MatterKind.SUGGESTION, "198", "关于一件事的建议", "基础教育科", DeadlineKind.REPLY,
                Light.of(BUSY, BUSY, LocalDate.of(2023, 1, 20)));
    }
}
