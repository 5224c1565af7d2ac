package io.yinuo.calendar.internal;

import io.yinuo.calendar.CalendarYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The years that come with the product: one file for each, from the first one on without a gap. */
public final class ShippedYears {

    private static final int FIRST = 2022;
    private static final List<CalendarYear> ALL = load();

    private ShippedYears() {}

    public static List<CalendarYear> all() {
        return ALL;
    }

    private static List<CalendarYear> load() {
        var years = new ArrayList<CalendarYear>();
        for (int year = FIRST; ShippedYears.class.getResource(name(year)) != null; year++) {
            years.add(read(year));
        }
        return List.copyOf(years);
    }

    private static CalendarYear read(int year) {
        try (var file = ShippedYears.class.getResourceAsStream(name(year))) {
            return YearFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(int year) {
        return "/io/yinuo/calendar/" + year + ".csv";
    }
}
