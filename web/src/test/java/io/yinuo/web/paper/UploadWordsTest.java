package io.yinuo.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UploadWordsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int FEW = 3;

    @Test
    @DisplayName("SE3 凡能选文件的地方都写明涉密不上网")
    void everyPlaceForAFileSaysThatNothingSecretMayComeThere() throws IOException {
        var pages = pagesWithAPlace();

        assertThat(pages).hasSizeGreaterThan(FEW);
        assertThat(pages).filteredOn(page -> places(page) > count(words(page), "msg['paper.secret']")).isEmpty();
    }

    private static List<Path> pagesWithAPlace() throws IOException {
        try (var pages = Files.walk(PAGES)) {
            return pages.filter(page -> page.toString().endsWith(".xhtml") && places(page) > 0).toList();
        }
    }

    private static int places(Path page) {
        return count(words(page), "<h:inputFile") + count(words(page), "<p:fileUpload");
    }

    private static String words(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(String words, String part) {
        return words.split(Pattern.quote(part), -1).length - 1;
    }
}
