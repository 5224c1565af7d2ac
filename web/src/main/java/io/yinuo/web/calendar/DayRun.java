package io.yinuo.web.calendar;

import io.yinuo.calendar.CalendarDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Days that follow each other and are named for the same reason. */
record DayRun(LocalDate first, LocalDate last, String why) {

    static List<DayRun> of(List<CalendarDay> days, Function<CalendarDay, String> reason) {
        var runs = new ArrayList<DayRun>();
        for (CalendarDay day : days) {
            var why = reason.apply(day);
            var before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null && before.why().equals(why) && before.last().plusDays(1).equals(day.date())) {
                runs.set(runs.size() - 1, new DayRun(before.first(), day.date(), why));
            } else {
                runs.add(new DayRun(day.date(), day.date(), why));
            }
        }
        return runs;
    }
}
