package io.yinuo.it.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Letters of bygone years, each with one promise that names a day, and what else lies in the folders of an office. */
public final class OldLetters {

    public static final String PROMISE = "年底前完成全部教室的照明改造。";

    /** The paragraphs of a letter, word by word. */
    static final List<String> TEXT = List.of(
            "您提出的《关于改善教室照明的建议》收悉，现答复如下：", "一、已开展的工作", "2021年以来，我局已为18所学校更换灯具。", "二、下一步打算",
            "2024" + PROMISE, "感谢您对教育工作的关心和支持。");

    private static final List<String> HEADING =
            List.of("序号", "届次", "建议编号", "建议名称", "领衔代表", "交办日期", "答复文号", "答复日期", "办理结果");

    private OldLetters() {}

    /** A reply of the eighteenth congress to the suggestion of that number. */
    public static String letter(int number) {
        return letter(number, "某教旧〔2023〕" + number + "号", "关于改善教室照明的建议");
    }

    static String letter(int number, String documentNumber, String title) {
        return "某市教育局\n" + documentNumber + "　　　　签发人：冯局长\n对市十八届人大一次会议第" + number + "号建议的答复\n陈晓明代表：\n　　"
                + String.join("\n　　", TEXT).replace("关于改善教室照明的建议", title)
                + "\n某市教育局\n2023年6月20日\n（联系人：李经办，联系电话：63000000）\n抄送：市人大常委会代表工委，市政府办公室。\n";
    }

    static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** An archive with these files, in their order. */
    public static byte[] zip(Map<String, byte[]> files) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }

    /** An archive with a letter for each of that many numbers from this one on. */
    public static byte[] zip(int firstNumber, int letters) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int number = firstNumber; number < firstNumber + letters; number++) {
            files.put("2023/第" + number + "号.txt", utf8(letter(number)));
        }
        return zip(files);
    }

    /** An old ledger with two matters, one of them without its answer. */
    static byte[] ledger(int firstNumber) {
        var content = new ByteArrayOutputStream();
        try (var book = new Workbook(content, "test", "1.0")) {
            var sheet = book.newWorksheet("2021年");
            row(sheet, 0, HEADING);
            row(sheet, 1, List.of(
                    "1", "市十七届人大五次会议", String.valueOf(firstNumber), "关于校园绿化的建议", "张三丰", "2021-03-02", "某教旧〔2021〕" + firstNumber + "号",
                    "2021年5月20日", "A类"));
            row(sheet, 2, List.of("2", "市十七届人大五次会议", String.valueOf(firstNumber + 1), "关于校车的建议", "李四光", "2021-03-02", "", "", ""));
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
