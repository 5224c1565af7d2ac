package io.yinuo.it.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lists of referred matters as offices hand them out. */
public final class ReferredLists {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADING =
            List.of("序号", "建议编号", "建议名称", "领衔代表", "附议人", "联系电话", "交办日期", "办理类型", "责任领导");

    private ReferredLists() {}

    /** A list of that many matters from this number on, its title above, its sum below. */
    static byte[] of(int firstNumber, int matters) {
        return of(firstNumber, matters, "清单");
    }

    /** The same, each title about these words, by which sections are proposed. */
    public static byte[] of(int firstNumber, int matters, String words) {
        return of("市十八届人大二次会议", firstNumber, matters, words);
    }

    /** One matter of a session as it is written. */
    static byte[] ofSession(String session, int number, String words) {
        return of(session, number, 1, words);
    }

    private static byte[] of(String session, int firstNumber, int matters, String words) {
        var content = new ByteArrayOutputStream();
        try (var book = new Workbook(content, "test", "1.0")) {
            var sheet = book.newWorksheet("清单");
            sheet.value(0, 0, session + "代表建议交办清单");
            sheet.range(0, 0, 0, HEADING.size() - 1).merge();
            row(sheet, 1, HEADING);
            for (int i = 0; i < matters; i++) {
                row(sheet, i + 2, List.of(
                        String.valueOf(i + 1), "第" + (firstNumber + i) + "号", "关于" + words + "第" + (firstNumber + i) + "项的建议",
                        "张三丰", "李四光、王　五", "63000000", "2026年3月2日", "独办", "王市长"));
            }
            sheet.value(matters + 2, 0, "合计 " + matters + " 件");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return content.toByteArray();
    }

    /** A list with what goes wrong: a day that is none, a number twice, a number missing. */
    static byte[] withFaults(int firstNumber) {
        var content = new ByteArrayOutputStream();
        try (var book = new Workbook(content, "test", "1.0")) {
            var sheet = book.newWorksheet("市十八届人大二次会议建议");
            row(sheet, 0, List.of("编号", "标题", "代表", "交办日期", "承办方式"));
            row(sheet, 1, List.of(String.valueOf(firstNumber), "关于校园绿化的建议", "张三丰", "2026-03-02", "独办"));
            row(sheet, 2, List.of(String.valueOf(firstNumber), "关于校园采光的建议", "李四光", "2026/3/2", "独办"));
            row(sheet, 3, List.of(String.valueOf(firstNumber + 1), "关于校园通风的建议", "王五五", "三月初", "独办"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return content.toByteArray();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
        }
    }
}
