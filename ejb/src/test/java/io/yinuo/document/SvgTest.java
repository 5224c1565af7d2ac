package io.yinuo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The preview shows the pages that the file will have. */
class SvgTest {

    @TempDir
    static java.nio.file.Path fonts;

    private static Press press;

    @BeforeAll
    static void makeFonts() throws IOException {
        MadeFont.write(fonts, "FangSong_GB2312", character -> true);
        press = new Press(List.of(fonts));
    }

    @Test
    @DisplayName("预览与打印的页数相同")
    void hasThePagesOfTheFile() throws IOException {
        var letter = SampleDocuments.letter(LetterForm.DOCUMENT, true, SampleDocuments.paragraphs(24));
        try (var pdf = Loader.loadPDF(press.print(letter, DocumentFormat.PDF))) {
            assertThat(press.preview(letter)).hasSize(pdf.getNumberOfPages());
        }
    }

    @Test
    @DisplayName("每个字各有其位，尖括号只是字")
    void placesEachCharacterAndNeverReadsWordsAsMarkup() throws Exception {
        var words = "<script>&请监督";
        var page = press.preview(SampleDocuments.letter(LetterForm.LETTER, false, List.of(Paragraph.body(words)))).get(0);

        var texts = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(page))).getElementsByTagName("text");
        var found = false;
        for (int i = 0; i < texts.getLength(); i++) {
            var text = (Element) texts.item(i);
            assertThat(text.getAttribute("x").trim().split(" ")).hasSize(text.getTextContent().codePointCount(0, text.getTextContent().length()));
            found |= text.getTextContent().contains(words);
        }
        assertThat(found).isTrue();
    }
}
