package io.yinuo.assignment.internal;

import io.yinuo.assignment.DecideAssignment;
import io.yinuo.assignment.DecideSheet;
import io.yinuo.assignment.SendSheet;
import io.yinuo.shared.InvalidInput;
import java.util.List;
import java.util.function.Function;

/** How a sheet must be filled in: some lines, none twice, a reason with each one that is sent back (rules A11, A14). */
public final class SheetPolicy {

    /** The longest sheet that is decided as a whole, so that one transaction stays short. */
    public static final int MOST_LINES = 200;

    private static final int MOST_NOTE = 1_000;

    private SheetPolicy() {}

    /** @throws InvalidInput {@code REQUIRED}, {@code TOO_MANY}, {@code LINE_TWICE} */
    public static void check(SendSheet sheet) {
        lines(sheet.lines(), line -> line.taskId()).done();
    }

    /** @throws InvalidInput as above; also names each line that is sent back without a reason */
    public static void check(DecideSheet sheet) {
        var check = lines(sheet.lines(), DecideAssignment::taskId);
        for (int i = 0; i < sheet.lines().size(); i++) {
            var line = sheet.lines().get(i);
            var field = "lines[" + i + "].note";
            if (line.approved()) {
                check.optionalText(line.note(), field, MOST_NOTE);
            } else {
                check.text(line.note(), field, MOST_NOTE);
            }
        }
        check.done();
    }

    /** The check of lines that belong to one sheet, by what names each of them. */
    public static <T> InvalidInput.Check lines(List<T> lines, Function<T, ?> name) {
        return new InvalidInput.Check()
                .that(!lines.isEmpty(), "lines", "REQUIRED")
                .that(lines.size() <= MOST_LINES, "lines", "TOO_MANY", MOST_LINES, lines.size())
                .that(lines.stream().map(name).distinct().count() == lines.size(), "lines", "LINE_TWICE");
    }
}
