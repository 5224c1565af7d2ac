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
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueMonthTest {

    private static final LocalDate BUSY = LocalDate.of(2023, 1, 28);

    private final DueMonth month = DueMonth.of(
            YearMonth.of(2023, 1), Collections.nCopies(6, item()), Calendars.national(), LocalDate.of(2023, 1, 20),
            Texts.in(Texts.CHINESE));

    @Test
    void holdsEachDayOnceFromMondayOn() {
        assertThat(month.weeks()).hasSize(6).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(month.weeks().stream().flatMap(List::stream).filter(Objects::nonNull)).hasSize(31);
        assertThat(month.weeks().get(0).get(6).date()).isEqualTo(LocalDate.of(2023, 1, 1));
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
    void showsAFewOfADayAndFoldsTheOthers() {
        assertThat(month.count()).isEqualTo(6);
        assertThat(month.busyDays()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo(BUSY);
            assertThat(day.first()).hasSize(4);
            assertThat(day.rest()).hasSize(2);
        });
    }

    private DueDay day(int ofMonth) {
        return month.weeks().stream()
                .flatMap(List::stream)
                .filter(day -> day != null && day.date().getDayOfMonth() == ofMonth)
                .findFirst()
                .orElseThrow();
    }

    private static DueItem item() {
        return new DueItem(
                UUID.randomUUID(), MatterKind.SUGGESTION, "198", "关于一件事的建议", "基础教育科", DeadlineKind.REPLY,
                Light.of(BUSY, BUSY, LocalDate.of(2023, 1, 20)));
    }
}
