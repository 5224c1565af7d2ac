package io.yinuo.web.api;

import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as {@code YYYY-MM-DD}; a year of more than four figures is none that anybody means, and calculating with it breaks. */
public class DayText implements JsonbAdapter<LocalDate, String> {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    @Override
    public String adaptToJson(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** @throws JsonbException when the text names no such day */
    @Override
    public LocalDate adaptFromJson(String text) {
        if (text == null) {
            return null;
        }
        if (!DAY.matcher(text).matches()) {
            throw new JsonbException("no day: " + text);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new JsonbException("no day: " + text, noSuchDay);
        }
    }
}
