package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T15 邮件只由环境变量设定")
class MailSettingsTest {

    private static final Map<String, String> WHOLE = Map.of(
            "YINUO_MAIL_HOST", "smtp.office.example", "YINUO_MAIL_FROM", "yinuo@office.example",
            "YINUO_MAIL_USER", "yinuo", "YINUO_MAIL_PASSWORD", "secret-words", "YINUO_BASE_URL", "https://yinuo.example/");

    @Test
    void isOffWithoutAServer() {
        assertThat(MailSettings.of(Map.of())).isEmpty();
    }

    @Test
    void encryptsUnlessToldOtherwise() {
        var settings = MailSettings.of(WHOLE).orElseThrow();

        assertThat(settings.startTls()).isTrue();
        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.site()).hasToString("https://yinuo.example");
        assertThat(settings.domain()).isEqualTo("office.example");
    }

    @Test
    void doesNotTellThePassword() {
        assertThat(MailSettings.of(WHOLE).orElseThrow().toString()).doesNotContain("secret-words");
    }

    @Test
    void namesWhatIsMissingOrWrong() {
        refuses("YINUO_MAIL_FROM", "");
        refuses("YINUO_MAIL_FROM", "一诺");
        refuses("YINUO_MAIL_PORT", "smtp");
        refuses("YINUO_MAIL_PORT", "70000");
        refuses("YINUO_BASE_URL", "");
        refuses("YINUO_BASE_URL", "javascript:alert(1)");
    }

    private static void refuses(String variable, String value) {
        var environment = new HashMap<>(WHOLE);
        environment.put(variable, value);
        assertThatIllegalStateException().isThrownBy(() -> MailSettings.of(environment)).withMessageContaining(variable);
    }
}
