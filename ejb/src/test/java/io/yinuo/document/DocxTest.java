package io.yinuo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DocxTest {

    private static final Press PRESS = new Press(List.of());

    private static Map<String, byte[]> print(OfficialDocument document) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(PRESS.print(document, DocumentFormat.DOCX)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Document xml(byte[] part) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }

    private static List<Element> elements(Document xml, String name) {
        var found = new ArrayList<Element>();
        var nodes = xml.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<String> values(Document xml, String name) {
        return elements(xml, name).stream().map(element -> element.getAttribute("w:val")).toList();
    }

    private static OfficialLetter letter(LetterForm form) {
        return SampleDocuments.letter(form, true, SampleDocuments.levels());
    }

    @Test
    void isAPackageWhosePartsAreWholeAndFindEachOther() throws Exception {
        for (var document : List.of(letter(LetterForm.DOCUMENT), letter(LetterForm.LETTER), SampleDocuments.form(3), picture())) {
            var parts = print(document);
            for (var part : parts.entrySet()) {
                if (!part.getKey().endsWith(".png")) {
                    assertThat(xml(part.getValue()).getDocumentElement()).as(part.getKey()).isNotNull();
                }
            }
            for (var relation : elements(xml(parts.get("word/_rels/document.xml.rels")), "Relationship")) {
                assertThat(parts).containsKey("word/" + relation.getAttribute("Target"));
            }
            for (var named : elements(xml(parts.get("[Content_Types].xml")), "Override")) {
                assertThat(parts).containsKey(named.getAttribute("PartName").substring(1));
            }
            var ids = elements(xml(parts.get("word/_rels/document.xml.rels")), "Relationship").stream()
                    .map(relation -> relation.getAttribute("Id")).toList();
            assertThat(elements(xml(parts.get("word/document.xml")), "w:footerReference"))
                    .allSatisfy(footer -> assertThat(ids).contains(footer.getAttribute("r:id")));
        }
    }

    private static OfficialForm picture() {
        var image = new Cell.Image(SampleDocuments.dot(), 30, "二维码");
        return new OfficialForm("征询意见表", "", "", List.of(Table.of(List.of(1, 2), Table.Row.of(Cell.label("网上填写"), Cell.of(image)))));
    }

    @Test
    @DisplayName("页面：A4，天头37毫米、订口28毫米，每面22行、每行28字")
    void setsThePageWithItsGrid() throws Exception {
        var letter = SampleDocuments.letter(LetterForm.DOCUMENT, true, SampleDocuments.lines(60));
        var document = xml(print(letter).get("word/document.xml"));
        var margins = elements(document, "w:pgMar").get(0);
        var grid = elements(document, "w:docGrid").get(0);

        assertThat(millimetres(margins.getAttribute("w:top"))).isEqualTo(37);
        assertThat(millimetres(margins.getAttribute("w:left"))).isEqualTo(28);
        assertThat(millimetres(margins.getAttribute("w:right"))).isEqualTo(26);
        assertThat(millimetres(margins.getAttribute("w:bottom"))).isEqualTo(35);
        assertThat(grid.getAttribute("w:type")).isEqualTo("linesAndChars");
        int pitch = Integer.parseInt(grid.getAttribute("w:linePitch"));
        assertThat((297 - 37 - 35) / 25.4 * 1440 / pitch).isBetween(22.0, 22.1);
        double cell = 16 + Integer.parseInt(grid.getAttribute("w:charSpace")) / 4096.0;
        assertThat(156 / 25.4 * 72 / cell).isBetween(27.99, 28.01);
    }

    private static long millimetres(String twips) {
        return Math.round(Integer.parseInt(twips) * 25.4 / 1440);
    }

    @Test
    @DisplayName("样式以中文命名，层次用标题样式")
    void usesStylesThatExistAndAreNamedInChinese() throws Exception {
        var parts = print(letter(LetterForm.DOCUMENT));
        var styles = xml(parts.get("word/styles.xml"));
        var ids = elements(styles, "w:style").stream().map(style -> style.getAttribute("w:styleId")).toList();
        var used = values(xml(parts.get("word/document.xml")), "w:pStyle");

        assertThat(ids).containsAll(used);
        assertThat(used).contains("masthead", "number", "title", "recipient", "1", "3", "4", "organ", "date", "note", "imprint");
        assertThat(values(styles, "w:name")).contains("发文机关标志", "发文字号", "公文标题", "主送机关", "成文日期", "附注", "版记", "heading 1");
    }

    @Test
    void holdsTheWordsInTheirOrder() throws Exception {
        var words = xml(print(letter(LetterForm.DOCUMENT)).get("word/document.xml")).getDocumentElement().getTextContent();

        assertThat(words).containsSubsequence(
                "A类", "主动公开", "示例市教育局文件", "示教建〔2025〕10号", "签发人：张三", SampleDocuments.TITLE, "李四代表：",
                "您提出的建议已收悉。现答复如下：", "一、课后服务", "（一）开展情况。全市小学均已开展。", "1.丰富课程", "（1）体育",
                "二、教师负担", "请𠮷𣲷代表继续监督。", "示例市教育局", "2025年6月20日", "（联系人：王五，联系电话：00000000）",
                "抄送：市人大常委会代表工委，市政府办公室。", "示例市教育局办公室", "2025年6月20日印发");
    }

    @Test
    @DisplayName("附件：附件说明在正文之下，附件另面编排，在版记之前")
    void putsTheAttachmentsBehindTheSignature() throws Exception {
        var document = xml(print(SampleDocuments.letter(
                        LetterForm.DOCUMENT, true, SampleDocuments.levels(), SampleDocuments.attachments()))
                .get("word/document.xml"));

        assertThat(document.getDocumentElement().getTextContent()).containsSubsequence(
                "请𠮷𣲷代表继续监督。", "附件：1. 校外培训机构名单", "2. 课后服务工作方案", "3. 征询意见表", "示例市教育局", "2025年6月20日",
                "（联系人：王五", "附件1", "校外培训机构名单", "名单如下。", "附件2", "课后服务工作方案", "一、目标", "人人参加。", "抄送：");
        assertThat(values(document, "w:pStyle").stream().filter("attachment"::equals)).hasSize(2);
        assertThat(values(document, "w:pStyle").stream().filter("attachments"::equals)).hasSize(3);
    }

    @Test
    @DisplayName("信函格式：首页页眉为发文机关标志，首页无页码")
    void givesTheFirstPageOfALetterItsOwnHeadAndFoot() throws Exception {
        var parts = print(letter(LetterForm.LETTER));

        assertThat(xml(parts.get("word/header-first.xml")).getDocumentElement().getTextContent()).isEqualTo("示例市教育局");
        assertThat(new String(parts.get("word/footer-first.xml"), StandardCharsets.UTF_8)).doesNotContain("PAGE");
        assertThat(elements(xml(parts.get("word/document.xml")), "w:titlePg")).hasSize(1);
    }

    @Test
    void repeatsTheHeadingOfATableAndHoldsItsPicture() throws Exception {
        assertThat(elements(xml(print(SampleDocuments.form(40)).get("word/document.xml")), "w:tblHeader")).hasSize(1);

        var parts = print(picture());
        assertThat(parts.get("word/media/image1.png")).isEqualTo(SampleDocuments.dot());
        assertThat(elements(xml(parts.get("word/document.xml")), "a:blip").get(0).getAttribute("r:embed")).isEqualTo("image1");
    }

    @Test
    void keepsMarkupOfTheTextAsText() throws Exception {
        var body = List.<Block>of(Paragraph.body("<w:p/> & \"引\" \u0001\uD800"));
        var words = xml(print(SampleDocuments.letter(LetterForm.LETTER, false, body)).get("word/document.xml"))
                .getDocumentElement().getTextContent();

        assertThat(words).contains("<w:p/> & \"引\" ");
    }

    @Test
    void isTheSameFileForTheSameLetter() {
        assertThat(PRESS.print(letter(LetterForm.DOCUMENT), DocumentFormat.DOCX))
                .isEqualTo(PRESS.print(letter(LetterForm.DOCUMENT), DocumentFormat.DOCX));
    }
}
