package io.yinuo.calendar.internal;

import io.yinuo.calendar.CalendarYear;
import io.yinuo.calendar.SpecialDay;
import io.yinuo.shared.InvalidInput;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The file in which a year is written (放假安排文件), one statement on a line, its parts divided by commas:
 *
 * <pre>
 * 年份,2023
 * 通知,国办发明电〔2022〕16号
 * 放假,2023-01-21,2023-01-27,春节
 * 上班,2023-01-28,2023-01-29,春节
 * </pre>
 *
 * <p>The English words year, notice, off and work are taken as well, dates as a spreadsheet writes them, and full-width
 * commas. Lines that begin with # say something to people only.
 */
public final class YearFile {

    private static final int MOST_CHARACTERS = 20_000;

    private YearFile() {}

    /** @throws InvalidInput naming each line that cannot be understood or contradicts another one (rule T5) */
    public static CalendarYear read(String text) {
        new InvalidInput.Check().text(text, "file", MOST_CHARACTERS).done();
        var reading = new YearReading();
        var lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            var line = lines[i].replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                reading.line(i + 1, Arrays.stream(line.split("[,，\\t]", -1)).map(String::strip).toList());
            }
        }
        return reading.year();
    }

    /** The year in the words of the file, days of one holiday that follow each other on one line. */
    public static String write(CalendarYear year) {
        var head = "年份," + year.year() + "\n通知," + year.notice() + "\n";
        return DaySpan.of(year.days()).stream().map(YearFile::line).collect(Collectors.joining("\n", head, "\n"));
    }

    private static String line(DaySpan span) {
        SpecialDay first = span.first();
        return String.join(",", first.works() ? "上班" : "放假", first.date().toString(), span.last().toString(), first.name());
    }
}
