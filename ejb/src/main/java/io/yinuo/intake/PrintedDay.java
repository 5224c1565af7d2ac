package io.yinuo.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as it stands in tables (表中日期): 2023年1月16日, 2023.1.16, 20230116, or the serial number that a table program keeps. */
public final class PrintedDay {

    private static final Pattern PARTS =
            Pattern.compile("([0-9]{4})\\s*[年./-]\\s*([0-9]{1,2})\\s*[月./-]\\s*([0-9]{1,2})\\s*日?(?:\\s.*)?");
    private static final Pattern COMPACT = Pattern.compile("(20[0-9]{2})([01][0-9])([0-3][0-9])");
    private static final Pattern SERIAL = Pattern.compile("[3-6][0-9]{4}");
    /** Day 0 of the serial numbers, which count a 29 February 1900 that never was. */
    private static final LocalDate SERIALS_FROM = LocalDate.of(1899, 12, 30);

    private PrintedDay() {}

    /** The day, or nothing when the words are none. */
    public static Optional<LocalDate> read(String printed) {
        var words = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
        if (SERIAL.matcher(words).matches()) {
            return Optional.of(SERIALS_FROM.plusDays(Integer.parseInt(words)));
        }
        for (Pattern pattern : new Pattern[] {PARTS, COMPACT}) {
            var hit = pattern.matcher(words);
            if (hit.matches()) {
                return day(hit.group(1), hit.group(2), hit.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
