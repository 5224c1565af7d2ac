package io.yinuo.web.table;

import io.yinuo.paper.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Sheets with a heading row each (XLSX).
 *
 * <p>Words are written as words: what looks like a formula stays the text that somebody typed.
 */
public final class TableFile {

    public static final String MEDIA_TYPE = FileFormat.XLSX.mediaType();

    private static final String PRODUCT = "Yinuo";
    private static final String VERSION = "1.0";
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;
    private static final String DAY = "yyyy-mm-dd";

    private TableFile() {}

    /** One sheet of a file; a cell is a string, a number, a day, a marked day, or null. */
    public record Sheet(String name, List<String> headings, List<? extends List<?>> rows) {}

    /** A file with one sheet; a cell is a string, a number, a day, a marked day, or null. */
    public static byte[] of(String sheetName, List<String> headings, List<? extends List<?>> rows) {
        return of(List.of(new Sheet(sheetName, headings, rows)));
    }

    /** A file with these sheets. */
    public static byte[] of(List<Sheet> sheets) {
        var content = new ByteArrayOutputStream();
        try (var book = new Workbook(content, PRODUCT, VERSION)) {
            sheets.forEach(sheet -> write(book, sheet));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return content.toByteArray();
    }

    private static void write(Workbook book, Sheet sheet) {
        var page = book.newWorksheet(sheet.name());
        writeHeadings(page, sheet.headings());
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                write(page, row + 1, column, sheet.rows().get(row).get(column));
            }
        }
    }

    private static void writeHeadings(Worksheet sheet, List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i));
            sheet.width(i, Math.max(NARROWEST, Math.min(WIDEST, 3 * headings.get(i).length())));
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (value instanceof MarkedDay marked) {
            sheet.value(row, column, marked.day());
            sheet.style(row, column).format(marked.format(DAY)).set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
