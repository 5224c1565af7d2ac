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

    @Test
    void ofAnImportIsItsOwn() {
        assertThat(new UploadLimit(Map.of("YINUO_UPLOAD_MB", "5")).importBytes()).isEqualTo(100 * 1024 * 1024);
        var larger = new UploadLimit(Map.of("YINUO_IMPORT_MB", "200"));
        assertThat(larger.importMegabytes()).isEqualTo(200);
        assertThat(larger.megabytes()).isEqualTo(20);
        assertThat(larger.importRequestBytes()).isEqualTo(201 * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "1GB"})
    void refusesAnImportThatTheServerCannotTake(String setting) {
        assertThatIllegalStateException().isThrownBy(() -> new UploadLimit(Map.of("YINUO_IMPORT_MB", setting)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "61", "-1", "20MB", ""})
    void refusesASettingThatTheServerCannotKeep(String setting) {
        assertThatIllegalStateException().isThrownBy(() -> new UploadLimit(Map.of("YINUO_UPLOAD_MB", setting)));
    }
}
