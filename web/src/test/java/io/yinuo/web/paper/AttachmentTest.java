package io.yinuo.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.paper.FileFormat;
import io.yinuo.paper.PaperFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

    @Test
    void isADownloadThatIsKnownByItsDigest() {
        var headers = Attachment.headers(new PaperFile("交办函.pdf", FileFormat.PDF, "ab12", new byte[1]));

        assertThat(headers).containsEntry("ETag", "\"ab12\"");
        assertThat(headers.get("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void saysTheWholeNameAfterTheStandard() {
        assertThat(Attachment.disposition("交办函 1.pdf"))
                .isEqualTo("attachment; filename=\"___ 1.pdf\"; filename*=UTF-8''%E4%BA%A4%E5%8A%9E%E5%87%BD%201.pdf");
    }

    @Test
    void letsNoNameBreakOutOfTheHeader() {
        assertThat(Attachment.disposition("a\"; filename=\"b.exe"))
                .isEqualTo("attachment; filename=\"a_; filename=_b.exe\"; "
                        + "filename*=UTF-8''a%22%3B%20filename%3D%22b.exe");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1023, 1023 B", "1536, 2 KB", "1572864, 1.5 MB", "20971520, 20.0 MB"})
    void saysTheSizeAsPeopleDo(long bytes, String words) {
        assertThat(FileSize.of(bytes)).isEqualTo(words);
    }
}
