package io.yinuo.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadLimitTest {

    @Test
    void isTwentyMegabytesUnlessTheInstallationSaysOtherwise() {
        assertThat(new UploadLimit(Map.of()).bytes()).isEqualTo(20 * 1024 * 1024);
        assertThat(new UploadLimit(Map.of("YINUO_UPLOAD_MB", " 5 ")).megabytes()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "61", "-1", "20MB", ""})
    void refusesASettingThatTheServerCannotKeep(String setting) {
        assertThatIllegalStateException().isThrownBy(() -> new UploadLimit(Map.of("YINUO_UPLOAD_MB", setting)));
    }
}
