package io.yinuo.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The holidays and make-up working days of one year (年度放假安排), with the notice they come from.
 *
 * @param notice as cited, such as 国办发明电〔2022〕16号
 * @param days in the order of their dates; a notice may reach back into the December before
 */
public record CalendarYear(int year, String notice, List<SpecialDay> days) {

    public CalendarYear {
        Objects.requireNonNull(notice, "notice");
        days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
    }
}
