package io.yinuo.it.feedback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Lists of ratings as congress and CPPCC send them. */
public final class RatedLists {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADING =
            List.of("序号", "编号", "代表（委员）", "办理态度", "办理结果", "意见");

    private RatedLists() {}

    /** A list with these rows below its heading: number, name, attitude, result, remark. */
    @SafeVarargs
    public static byte[] of(List<String>... rows) {
        var content = new ByteArrayOutputStream();
        try (var book = new Workbook(content, "test", "1.0")) {
            var sheet = book.newWorksheet("评价");
            sheet.value(0, 0, "代表建议办理满意度测评汇总");
            for (int i = 0; i < HEADING.size(); i++) {
                sheet.value(1, i, HEADING.get(i));
            }
            for (int row = 0; row < rows.length; row++) {
                sheet.value(row + 2, 0, String.valueOf(row + 1));
                for (int i = 0; i < rows[row].size(); i++) {
                    sheet.value(row + 2, i + 1, rows[row].get(i));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return content.toByteArray();
    }
}
