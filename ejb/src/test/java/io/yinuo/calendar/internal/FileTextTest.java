package io.yinuo.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.shared.InvalidInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T6 放假安排文件的编码")
class FileTextTest {

    private static final String TEXT = "年份,2027\r\n通知,试〔2026〕1号\t\n";

    @Test
    void readsTheEncodingsOfTheOffice() {
        assertThat(FileText.of(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(FileText.of(TEXT.getBytes(Charset.forName("GB18030")))).isEqualTo(TEXT);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> FileText.of(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> FileText.of(new byte[] {(byte) 0xff, (byte) 0xff, 1}));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> FileText.of(new byte[100_001]));
    }
}
