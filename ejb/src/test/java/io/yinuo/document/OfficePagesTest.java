package io.yinuo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters of every length up to three pages, opened in another office program. */
@Tag("full")
class OfficePagesTest {

    private static final int MOST_LINES = 48;
    private static final int MOST_PARAGRAPHS = 14;
    private static final long SECONDS = 300;

    private final Press press = new Press();

    @Test
    @DisplayName("DOCX 用另一个办公软件打开，长短不同的函页数都与 PDF 相同")
    void takeAsManyPagesThere(@TempDir Path folder) throws IOException, InterruptedException {
        var letters = letters();
        Map<String, Integer> here = new LinkedHashMap<>();
        var command = new ArrayList<>(List.of(
                "soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "pdf",
                "--outdir", folder.resolve("there").toString()));
        for (var letter : letters.entrySet()) {
            here.put(letter.getKey(), pages(press.print(letter.getValue(), DocumentFormat.PDF)));
            var word = folder.resolve(letter.getKey() + ".docx");
            command.add(Files.write(word, press.print(letter.getValue(), DocumentFormat.DOCX)).toString());
        }

        var office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        boolean ended = office.waitFor(SECONDS, TimeUnit.SECONDS);
        office.destroyForcibly();

        assertThat(ended).isTrue();
        Map<String, Integer> there = new LinkedHashMap<>();
        for (var name : letters.keySet()) {
            there.put(name, pages(Files.readAllBytes(folder.resolve("there").resolve(name + ".pdf"))));
        }
        assertThat(there).isEqualTo(here);
        assertThat(here.values()).contains(1, 2, 3);
    }

    private static Map<String, OfficialLetter> letters() {
        Map<String, OfficialLetter> letters = new LinkedHashMap<>();
        for (var form : LetterForm.values()) {
            for (int i = 1; i <= MOST_LINES; i++) {
                letters.put(form + "-lines-" + i, SampleDocuments.letter(form, true, SampleDocuments.lines(i)));
            }
            for (int i = 1; i <= MOST_PARAGRAPHS; i++) {
                letters.put(form + "-paragraphs-" + i, SampleDocuments.letter(form, true, SampleDocuments.paragraphs(i)));
            }
        }
        return letters;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
