package io.yinuo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class OfdTest {

    @TempDir
    static Path fonts;

    private static Press press;

    @BeforeAll
    static void makeFonts() throws IOException {
        MadeFont.write(fonts, "FangSong_GB2312", character -> character < 0x20000 && character != '喆');
        MadeFont.write(fonts, "OfRareCharacters", character -> character == '喆' || character > 0x20000);
        press = new Press(List.of(fonts));
    }

    private static Map<String, byte[]> print(OfficialDocument document) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(press.print(document, DocumentFormat.OFD)))) {
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
        var nodes = xml.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    /** The words of all pages in their order. */
    private static String words(Map<String, byte[]> parts) throws Exception {
        var words = new StringBuilder();
        for (var page : elements(xml(parts.get("Doc_0/Document.xml")), "ofd:Page")) {
            elements(xml(parts.get("Doc_0/" + page.getAttribute("BaseLoc"))), "ofd:TextCode")
                    .forEach(text -> words.append(text.getTextContent()));
        }
        return words.toString();
    }

    @Test
    void givesBackEveryWordInTheirOrder() throws Exception {
        var body = SampleDocuments.paragraphs(20);
        var text = new StringBuilder();
        body.forEach(block -> text.append(((Paragraph) block).text()));
        var parts = print(SampleDocuments.letter(LetterForm.DOCUMENT, true, body));

        assertThat(words(parts).replaceAll("— \\d —", "")).contains(text)
                .containsSubsequence("示例市教育局文件", SampleDocuments.TITLE, "李四代表：", "2025年6月20日", "抄送：");
        assertThat(words(print(SampleDocuments.letter(LetterForm.LETTER, false, SampleDocuments.levels()))))
                .contains("请𠮷𣲷代表继续监督。");
    }

    @Test
    @DisplayName("附件：说明在正文之下，每个附件另起一面，在版记之前")
    void beginsEachAttachmentOnAPageOfItsOwn() throws Exception {
        var parts = print(SampleDocuments.letter(
                LetterForm.DOCUMENT, true, SampleDocuments.levels(), SampleDocuments.attachments()));

        assertThat(words(parts)).containsSubsequence(
                "请𠮷𣲷代表继续监督。", "附件：1. 校外培训机构名单", "2. 课后服务工作方案", "3. 征询意见表", "示例市教育局", "2025年6月20日",
                "（联系人：王五", "附件1", "校外培训机构名单", "名单如下。", "附件2", "课后服务工作方案", "一、目标", "人人参加。", "抄送：");
        var pages = elements(xml(parts.get("Doc_0/Document.xml")), "ofd:Page");
        var last = xml(parts.get("Doc_0/" + pages.get(pages.size() - 1).getAttribute("BaseLoc")));
        assertThat(elements(last, "ofd:TextCode").get(0).getTextContent()).isEqualTo("附件2");
    }

    @Test
    void putsEveryCharacterWhereThePdfHasIt() throws Exception {
        var body = List.<Block>of(Paragraph.body("字".repeat(28 * 40)));
        var second = xml(print(SampleDocuments.letter(LetterForm.DOCUMENT, true, body)).get("Doc_0/Pages/Page_1/Content.xml"));
        var line = elements(second, "ofd:TextObject").get(1);
        var steps = elements(second, "ofd:TextCode").get(1).getAttribute("DeltaX").split(" ");

        assertThat(Double.parseDouble(line.getAttribute("Boundary").split(" ")[0])).isCloseTo(28, within(0.1));
        assertThat(steps).hasSize(27).allSatisfy(step -> assertThat(Double.parseDouble(step)).isCloseTo(156.0 / 28, within(0.001)));
        assertThat(elements(second, "ofd:PhysicalBox").get(0).getTextContent()).isEqualTo("0 0 210.0 297.0");
    }

    @Test
    void embedsWhatItUsesOfEachFont() throws Exception {
        var parts = print(SampleDocuments.letter(LetterForm.LETTER, false, List.of(Paragraph.body("请喆代表监督"))));
        var files = elements(xml(parts.get("Doc_0/PublicRes.xml")), "ofd:FontFile").stream().map(Element::getTextContent).toList();

        assertThat(files).hasSize(2);
        for (var file : files) {
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(parts.get("Doc_0/Res/" + file)));
            boolean rare = font.getFontName().equals("OfRareCharacters");
            assertThat(font.canDisplay('喆')).isEqualTo(rare);
            assertThat(font.canDisplay('代')).isEqualTo(!rare);
            assertThat(font.canDisplay('龙')).isFalse();
        }
    }

    @Test
    void holdsPicturesAndNumbersEachThingOnce() throws Exception {
        var image = new Cell.Image(SampleDocuments.dot(), 30, "二维码");
        var parts = print(new OfficialForm("征询意见表", "", "", List.of(
                Table.of(List.of(1, 2), Table.Row.of(Cell.label("网上填写"), Cell.of(image))))));
        var page = xml(parts.get("Doc_0/Pages/Page_0/Content.xml"));
        var picture = elements(page, "ofd:ImageObject").get(0);

        assertThat(parts.get("Doc_0/Res/image_" + picture.getAttribute("ResourceID") + ".png")).isEqualTo(SampleDocuments.dot());
        var ids = elements(page, "*").stream().map(element -> element.getAttribute("ID")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void isTheSameFileForTheSameLetter() {
        var letter = SampleDocuments.letter(LetterForm.DOCUMENT, true, SampleDocuments.levels());

        assertThat(press.print(letter, DocumentFormat.OFD)).isEqualTo(press.print(letter, DocumentFormat.OFD));
    }
}
