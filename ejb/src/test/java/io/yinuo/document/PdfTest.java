package io.yinuo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.yinuo.shared.StateConflict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the figures of the standard become on paper, measured in the printed file. */
class PdfTest {

    private static final double POINTS = 72 / 25.4;

    @TempDir
    static Path fonts;

    private static Press press;

    @BeforeAll
    static void makeFonts() throws IOException {
        MadeFont.write(fonts, "FangSong_GB2312", character -> character < 0x20000 && character != '喆');
        MadeFont.write(fonts, "OfRareCharacters", character -> character == '喆' || character > 0x20000);
        press = new Press(List.of(fonts));
    }

    private static PDDocument print(OfficialDocument document) throws IOException {
        return Loader.loadPDF(press.print(document, DocumentFormat.PDF));
    }

    /** Where the characters of a page stand. */
    private static List<TextPosition> positions(PDDocument pdf, int page) throws IOException {
        var found = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                found.add(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(pdf, new OutputStreamWriter(new ByteArrayOutputStream(), StandardCharsets.UTF_8));
        return found;
    }

    private static String words(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }

    @Test
    @DisplayName("A4；版心156×225毫米；每面22行、每行28字")
    void measuresTheGrid() throws IOException {
        var body = List.<Block>of(Paragraph.body("字".repeat(28 * 60)));
        try (var pdf = print(SampleDocuments.letter(LetterForm.DOCUMENT, true, body))) {
            var box = pdf.getPage(1).getMediaBox();
            assertThat(box.getWidth() / POINTS).isCloseTo(210, within(0.05));
            assertThat(box.getHeight() / POINTS).isCloseTo(297, within(0.05));

            var lines = new TreeMap<Long, List<TextPosition>>();
            for (var position : positions(pdf, 2)) {
                if (position.getUnicode().equals("字")) {
                    lines.computeIfAbsent(Math.round(position.getY() * 10.0), y -> new ArrayList<>()).add(position);
                }
            }
            assertThat(lines).hasSize(22);
            for (var line : lines.values()) {
                assertThat(line).hasSize(28);
                var last = line.get(27);
                assertThat(line.get(0).getX() / POINTS).isCloseTo(28, within(0.1));
                assertThat((last.getX() + last.getWidth()) / POINTS).isCloseTo(28 + 156, within(0.1));
                assertThat(last.getFontSizeInPt()).isEqualTo(16);
            }
            double pitch = (lines.lastKey() - lines.firstKey()) / 10.0 / 21;
            assertThat(pitch).isCloseTo(28.99, within(0.01));
            double em = 16 / POINTS;
            double slack = 225.0 / 22 - em;
            assertThat(lines.firstKey() / 10.0 / POINTS - 0.86 * em).isCloseTo(37 + slack / 2, within(0.1));
            assertThat(lines.lastKey() / 10.0 / POINTS + 0.14 * em).isCloseTo(262 - slack / 2, within(0.1));
        }
    }

    @Test
    void givesBackEveryWordInTheirOrder() throws IOException {
        var letter = SampleDocuments.letter(LetterForm.DOCUMENT, true, SampleDocuments.levels());
        try (var pdf = print(letter)) {
            assertThat(words(pdf))
                    .containsSubsequence(
                            "A类", "主动公开", "示例市教育局文件", "示教建〔2025〕10号", "签发人：张三",
                            SampleDocuments.TITLE, "李四代表：", "您提出的建议已收悉。现答复如下：", "一、课后服务",
                            "（一）开展情况。全市小学均已开展。", "1.丰富课程", "（1）体育", "二、教师负担",
                            "请𠮷𣲷代表继续监督。", "示例市教育局", "2025年6月20日", "（联系人：王五，联系电话：00000000）",
                            "抄送：市人大常委会代表工委，市政府办公室。", "示例市教育局办公室");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(SampleDocuments.TITLE);
        }
    }

    @Test
    @DisplayName("附件：说明在正文之下，每个附件另起一面，在版记之前")
    void beginsEachAttachmentOnAPageOfItsOwn() throws IOException {
        var letter = SampleDocuments.letter(
                LetterForm.DOCUMENT, true, SampleDocuments.levels(), SampleDocuments.attachments());
        try (var pdf = print(letter)) {
            int last = pdf.getNumberOfPages();
            assertThat(words(pdf)).containsSubsequence(
                    "请𠮷𣲷代表继续监督。", "附件：1.校外培训机构名单", "2.课后服务工作方案", "3.征询意见表", "示例市教育局", "2025年6月20日",
                    "（联系人：王五", "附件1", "校外培训机构名单", "名单如下。", "附件2", "课后服务工作方案", "一、目标", "人人参加。", "抄送：");
            assertThat(page(pdf, last - 1)).startsWith("附件1校外培训机构名单名单如下。").doesNotContain("抄送");
            assertThat(page(pdf, last)).startsWith("附件2课后服务工作方案一、目标人人参加。").contains("抄送：");
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf).replaceAll("\\s", "");
    }

    @Test
    void givesBackALongTextUnchanged() throws IOException {
        var body = SampleDocuments.paragraphs(24);
        var text = new StringBuilder();
        body.forEach(block -> text.append(((Paragraph) block).text()));
        try (var pdf = print(SampleDocuments.letter(LetterForm.DOCUMENT, true, body))) {
            assertThat(pdf.getNumberOfPages()).isBetween(5, 7);
            assertThat(words(pdf).replaceAll("—\\d—", "")).contains(text);
        }
    }

    @Test
    void takesAMissingCharacterFromTheNextFont() throws IOException {
        var body = List.<Block>of(Paragraph.body("请喆代表监督"));
        try (var pdf = print(SampleDocuments.letter(LetterForm.LETTER, false, body))) {
            assertThat(words(pdf)).contains("请喆代表监督");
            var line = positions(pdf, 1).stream().filter(position -> "请喆督".contains(position.getUnicode())).toList();
            assertThat(line.get(0).getFont().getName()).endsWith("FangSong_GB2312");
            assertThat(line.get(1).getFont().getName()).endsWith("OfRareCharacters");
            assertThat(line.get(1).getX() - line.get(0).getX()).isCloseTo((float) (156.0 / 28 * POINTS), within(0.3f));
        }
    }

    @Test
    void embedsWhatItUsesOfEachFont() throws IOException {
        var file = press.print(SampleDocuments.letter(LetterForm.LETTER, false, SampleDocuments.levels()), DocumentFormat.PDF);
        try (var pdf = Loader.loadPDF(file)) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void refusesACharacterThatNoFontHas() {
        var letter = SampleDocuments.letter(LetterForm.LETTER, false, List.of(Paragraph.body("笑😀")));

        assertThatThrownBy(() -> press.print(letter, DocumentFormat.PDF))
                .isInstanceOfSatisfying(StateConflict.class, refused -> {
                    assertThat(refused.code()).isEqualTo("FONT_MISSING");
                    assertThat(refused.parameters()).contains("😀");
                });
    }

    @Test
    void tellsBeforehandWhichCharactersItCannotPrint() {
        assertThat("笑一\t\u200b".codePoints().allMatch(press::prints)).isTrue();
        assertThat(press.prints("😀".codePointAt(0))).isFalse();
        assertThat(new Press(List.<Path>of()).prints("😀".codePointAt(0))).isTrue();
    }

    @Test
    void printsAFormWithItsPicture() throws IOException {
        var form = new OfficialForm("征询意见表", "", "", List.of(Table.of(List.of(1, 3),
                Table.Row.of(Cell.label("代表意见"), Cell.of(new Cell.Opinion("满意", "李四", "2025年6月20日"))),
                Table.Row.of(Cell.label("网上填写"), Cell.of(new Cell.Image(SampleDocuments.dot(), 30, "二维码"))))));
        try (var pdf = print(form)) {
            assertThat(words(pdf)).containsSubsequence("征询意见表", "代表意见", "满意", "李四", "2025年6月20日", "网上填写");
            var resources = pdf.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).isNotEmpty();
        }
    }
}
