package io.yinuo.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class ReaderTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void readsTheParagraphsAndTablesOfAWordFile() throws IOException {
        assertThat(Reader.run("DOCX", SampleFiles.word(), out)).isEqualTo(Reader.READ);

        assertThat(words()).contains("第0731号建议\n", "交办日期\t2026年11月2日");
    }

    @Test
    void writesOutTheNumbersThatWordCountsByItself() throws IOException {
        Reader.run("DOCX", numberedFile(), out);

        assertThat(words()).isEqualTo("""
                一、课后服务
                （一）延长时间
                （二）增加课程
                二、作业
                （一）公示
                不编号
                """);
    }

    private static byte[] numberedFile() throws IOException {
        try (var document = new XWPFDocument(); var content = new ByteArrayOutputStream()) {
            var scheme = CTAbstractNum.Factory.newInstance();
            scheme.setAbstractNumId(BigInteger.ZERO);
            level(scheme, 0, "%1、");
            level(scheme, 1, "（%2）");
            var numbering = document.createNumbering();
            var list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(scheme)));
            numbered(document, list, 0, "课后服务");
            numbered(document, list, 1, "延长时间");
            numbered(document, list, 1, "增加课程");
            numbered(document, list, 0, "作业");
            numbered(document, list, 1, "公示");
            document.createParagraph().createRun().setText("不编号");
            document.write(content);
            return content.toByteArray();
        }
    }

    private static void level(CTAbstractNum scheme, int depth, String pattern) {
        var level = scheme.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
        level.addNewLvlText().setVal(pattern);
    }

    private static void numbered(XWPFDocument document, BigInteger list, int depth, String words) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        paragraph.createRun().setText(words);
    }

    @Test
    void readsATableCellByCell() throws IOException {
        assertThat(Reader.run("XLSX", table(), out)).isEqualTo(Reader.READ);

        assertThat(words()).isEqualTo("\u001D清单\u001E1\u001F编号\u001F交办日期\u001F交办单位"
                + "\u001E2\u001F0057\u001F2026-11-02\u001F市人大"
                + "\u001E3\u001F58\u001F两 行\u001F\u0011\u0004");
    }

    @Test
    void readsATableCellByCellOnlyWhereItIsShown() throws IOException {
        Reader.run("XLSX", table(), out);

        assertThat(words()).doesNotContain("不读");
    }

    private static byte[] table() throws IOException {
        try (var book = new XSSFWorkbook(); var content = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("清单");
            row(sheet, 0, "编号", "交办日期", "交办单位");
            row(sheet, 1, "", "", "市人大");
            sheet.getRow(1).getCell(0).setCellValue(57);
            sheet.getRow(1).getCell(0).setCellStyle(style(book, "0000"));
            sheet.getRow(1).getCell(1).setCellValue(LocalDate.of(2026, 11, 2));
            sheet.getRow(1).getCell(1).setCellStyle(style(book, "yyyy/m/d"));
            row(sheet, 2, "58", "两\n行", "");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
            row(book.createSheet("藏"), 0, "不读");
            book.setSheetHidden(1, true);
            book.write(content);
            return content.toByteArray();
        }
    }

    private static void row(XSSFSheet sheet, int number, String... words) {
        var row = sheet.createRow(number);
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void readsTheWordsOfAPdf() throws IOException {
        assertThat(Reader.run("PDF", SampleFiles.pdf("Suggestion 198", null), out)).isEqualTo(Reader.READ);

        assertThat(words()).contains("Suggestion 198");
    }

    @Test
    void scanHasNoWords() throws IOException {
        assertThat(Reader.run("PDF", SampleFiles.pdf("", null), out)).isEqualTo(Reader.READ);

        assertThat(words()).isBlank();
    }

    @Test
    void opensAPdfThatAsksForAPasswordOnlyToChangeIt() throws IOException {
        assertThat(Reader.run("PDF", SampleFiles.pdf("Suggestion 198", ""), out)).isEqualTo(Reader.READ);

        assertThat(words()).contains("Suggestion 198");
    }

    @Test
    void saysThatAPdfAsksForAPassword() throws IOException {
        assertThat(Reader.run("PDF", SampleFiles.pdf("Suggestion 198", "secret"), out)).isEqualTo(Reader.PROTECTED);

        assertThat(words()).isEmpty();
    }

    @Test
    void readsTheLinesOfAnOfdInTheOrderOfItsPages() throws IOException {
        assertThat(Reader.run("OFD", SampleFiles.ofd(), out)).isEqualTo(Reader.READ);

        assertThat(words()).isEqualTo("第0731号建议\n的答复\n第二页\n");
    }

    @Test
    void archiveWithoutPagesIsNoOfd() throws IOException {
        assertThat(Reader.run("OFD", SampleFiles.word(), out)).isEqualTo(Reader.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "PDF", "OFD"})
    void saysThatAFileIsBroken(String format) throws IOException {
        var half = format.equals("PDF") ? SampleFiles.pdf("Suggestion 198", null) : SampleFiles.word();

        assertThat(Reader.run(format, Arrays.copyOf(half, 60), out)).isEqualTo(Reader.UNREADABLE);
    }

    private String words() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
