package io.yinuo.calendar.internal;

import io.yinuo.calendar.SpecialDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days of one holiday and one kind that follow each other. */
record DaySpan(SpecialDay first, LocalDate last) {

    static List<DaySpan> of(List<SpecialDay> days) {
        var spans = new ArrayList<DaySpan>();
        for (SpecialDay day : days) {
            var before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (before != null && before.reaches(day)) {
                spans.set(spans.size() - 1, new DaySpan(before.first(), day.date()));
            } else {
                spans.add(new DaySpan(day, day.date()));
            }
        }
        return spans;
    }

    private boolean reaches(SpecialDay day) {
        return day.works() == first.works() && day.name().equals(first.name()) && day.date().equals(last.plusDays(1));
    }
}
