package io.yinuo.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrPictureTest {

    @Test
    void drawsTheThreeFindersInsideTheQuietZone() {
        var picture = QrPicture.of("https://example.test/visit.xhtml?t=abc");

        int last = picture.size() - 5;
        assertThat(picture.path())
                .contains("M4 4h1v1h-1z", "M" + last + " 4h1v1h-1z", "M4 " + last + "h1v1h-1z")
                .doesNotContain("M3 ", " 3h", "M" + (last + 1) + " ");
    }

    @Test
    void drawsOtherWordsOtherwise() {
        assertThat(QrPicture.of("a").path()).isNotEqualTo(QrPicture.of("b").path());
    }
}
