package io.yinuo.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table of Excel or WPS (XLSX), cell by cell as a person sees it.
 *
 * <p>The words are marked with the control characters that are made for tables: each sheet begins with a group separator
 * and its name, each row with a record separator and its number, each cell with a unit separator. A cell that is merged
 * with the one above holds the sign for "as above" and nothing else. A day is written 2023-01-16. The last character is the
 * end of the transmission; without it the table was longer than is read.
 */
final class SheetFile {

    static final char SHEET = '\u001D';
    static final char ROW = '\u001E';
    static final char CELL = '\u001F';
    static final char AS_ABOVE = '\u0011';
    static final char END = '\u0004';

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_MERGED_ROWS = 1_000;

    private final DataFormatter formatter = new DataFormatter();
    private final StringBuilder words = new StringBuilder();
    private int rows;

    private SheetFile() {}

    static String words(byte[] content) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            var file = new SheetFile();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
                    file.read(book.getSheetAt(i));
                }
            }
            if (file.rows <= MOST_ROWS) {
                file.words.append(END);
            }
            return file.words.toString();
        }
    }

    private void read(Sheet sheet) {
        words.append(SHEET).append(plain(sheet.getSheetName()));
        var merged = belowTheFirst(sheet);
        for (Row row : sheet) {
            if (++rows > MOST_ROWS) {
                return;
            }
            read(row, merged);
        }
    }

    private void read(Row row, Set<CellAddress> merged) {
        words.append(ROW).append(row.getRowNum() + 1);
        int cells = Math.min(row.getLastCellNum(), MOST_COLUMNS);
        for (int i = 0; i < cells; i++) {
            words.append(CELL);
            if (merged.contains(new CellAddress(row.getRowNum(), i))) {
                words.append(AS_ABOVE);
            } else {
                words.append(plain(seen(row.getCell(i))));
            }
        }
    }

    /** The cells that show what stands above them, because both are merged. */
    private static Set<CellAddress> belowTheFirst(Sheet sheet) {
        var merged = new HashSet<CellAddress>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            int last = Math.min(range.getLastRow(), range.getFirstRow() + MOST_MERGED_ROWS);
            for (int row = range.getFirstRow() + 1; row <= last; row++) {
                merged.add(new CellAddress(row, range.getFirstColumn()));
            }
        }
        return merged;
    }

    private String seen(Cell cell) {
        if (cell == null) {
            return "";
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        var style = cell.getCellStyle();
        return formatter.formatRawCellContents(cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
    }

    /** A cell is one line without the marks of the table. */
    private static String plain(String seen) {
        return seen.replaceAll("\\R", " ").replaceAll("\\p{Cc}", "").strip();
    }
}
