package io.yinuo.it.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.directory.Callers;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.register.DueCalendar;
import io.yinuo.register.DueItem;
import io.yinuo.register.DueQuery;
import io.yinuo.register.Light;
import io.yinuo.register.internal.DueSql;
import io.yinuo.shared.WorkClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The lights of the month are chosen among all that falls due, not among what would be shown without them. */
@ServerTest
class DueCalendarIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private DueCalendar calendar;

    @Inject
    private Callers callers;

    @Inject
    private WorkClock clock;

    @PersistenceContext(unitName = "yinuo")
    private EntityManager entities;

    private List<DueItem> all;
    private YearMonth month;

    @BeforeEach
    void oweMoreThanOneThingInAMonth() {
        var reply = journey.suggestion(journey.toDrafting()).replyDueOn();
        month = Stream.iterate(YearMonth.from(reply), one -> one.minusMonths(1))
                .limit(24)
                .filter(one -> days(find(one, null)).size() > 1)
                .findFirst()
                .orElseThrow();
        all = find(month, null);
    }

    @Test
    @DisplayName("按灯筛选和逐条看灯一致")
    void agreesWithTheLights() {
        for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            clock.at(day.atTime(9, 0).atZone(WorkClock.ZONE).toInstant(), () -> {
                var apart = new ArrayList<DueItem>();
                for (var level : Light.Level.values()) {
                    var shining = find(month, level);
                    assertThat(shining).allSatisfy(item -> assertThat(item.light().level()).isEqualTo(level));
                    apart.addAll(shining);
                }
                assertThat(apart).containsExactlyInAnyOrderElementsOf(find(month, null));
            });
        }
    }

    @Test
    @DisplayName("前面的都超期，后面还没到期的也找得到")
    void findsWhatStandsBehindTheCap() {
        var days = days(all);
        var today = days.get(0).plusDays(1);

        var shown = find(today, null, DueCalendar.MOST);
        var level = shown.get(shown.size() - 1).light().level();

        var found = find(today, level, 1);

        assertThat(found).hasSize(1).first().satisfies(item -> assertThat(item.light().dueOn()).isAfter(days.get(0)));
    }

    private List<DueItem> find(LocalDate today, Light.Level level, int most) {
        return stage.secretary().asks(() ->
                new DueSql(entities, callers.current(), today).find(new DueQuery(month, null, null, level), most));
    }

    private List<DueItem> find(YearMonth asked, Light.Level level) {
        return stage.secretary().asks(() -> calendar.of(new DueQuery(asked, null, null, level)));
    }

    private static List<LocalDate> days(List<DueItem> items) {
        return items.stream().map(item -> item.light().dueOn()).distinct().sorted().toList();
    }
}
