package io.yinuo.measures;

import io.yinuo.shared.InvalidInput;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The time of which a value speaks, as exactly as its source says: a year, a month or a day (时点).
 *
 * @param text such as 2021, 2021-12 or 2021-12-21; texts of one precision sort by time
 */
public record AsOf(String text) implements Serializable, Comparable<AsOf> {

    private static final Pattern SHAPE = Pattern.compile("(?:19|20)\\d\\d(?:-\\d\\d(?:-\\d\\d)?)?");
    private static final String FIRST = "-01-01";
    private static final int FULL = 10;

    /** How exactly the source says it. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public AsOf {
        Objects.requireNonNull(text, "text");
        if (!isDay(text)) {
            throw new InvalidInput("asOf", "AS_OF_UNREADABLE", text);
        }
    }

    /** The time that is typed, with 年, 月, 日, slashes or dots as well; null for nothing typed. */
    public static AsOf typed(String typed) {
        var text = written(typed);
        return text == null ? null : new AsOf(text);
    }

    private static String written(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var parts = typed.strip().replaceAll("[年月/.]", "-").replaceAll("日|-$", "").split("-", -1);
        var text = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            text.append('-').append(parts[i].length() == 1 ? "0" : "").append(parts[i]);
        }
        return text.toString();
    }

    /** Whether nothing is typed, or a time that can be read. */
    public static boolean isReadable(String typed) {
        var text = written(typed);
        return text == null || isDay(text);
    }

    private static boolean isDay(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(first(text));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static String first(String text) {
        return text + FIRST.substring(text.length() + FIRST.length() - FULL);
    }

    public Precision precision() {
        return Precision.values()[(text.length() - 4) / 3];
    }

    /** Its first day. */
    public LocalDate firstDay() {
        return LocalDate.parse(first(text));
    }

    @Override
    public int compareTo(AsOf other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
