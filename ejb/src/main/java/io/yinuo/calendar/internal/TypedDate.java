package io.yinuo.calendar.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as a person or a spreadsheet writes it: 2023-01-21, 2023/1/21, 2023.1.21 or 2023年1月21日. */
final class TypedDate {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private TypedDate() {}

    /** @return nothing for what is no date, and for a day that does not exist, such as 30 February */
    static Optional<LocalDate> read(String typed) {
        var match = SHAPE.matcher(typed);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
