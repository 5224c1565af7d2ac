package io.yinuo.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UploadWordsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    @DisplayName("SE3 凡能选文件的地方都写明涉密不上网")
    void everyPlaceForAFileSaysThatNothingSecretMayComeThere() throws IOException {
        assertThat(placesWithoutTheWords()).isEmpty();
    }

    private static List<Path> placesWithoutTheWords() throws IOException {
        var silent = new ArrayList<Path>();
        try (var pages = Files.walk(PAGES)) {
            for (var page : pages.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                var words = Files.readString(page);
                if (count(words, "<h:inputFile") + count(words, "<p:fileUpload") > count(words, "msg['paper.secret']")) {
                    silent.add(page);
                }
            }
        }
        return silent;
    }

    private static int count(String words, String part) {
        return words.split(Pattern.quote(part), -1).length - 1;
    }
}
