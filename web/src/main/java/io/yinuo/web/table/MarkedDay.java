package io.yinuo.web.table;

import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * A day in a table that stays a day, with words behind it.
 *
 * @param mark such as （暂定）
 */
public record MarkedDay(LocalDate day, String mark) {

    /** The format of the cell: each character of the mark stands for itself. */
    String format(String ofDay) {
        return mark.chars().mapToObj(each -> "\\" + (char) each).collect(Collectors.joining("", ofDay, ""));
    }
}
