package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T16 推送的密钥只在环境变量里")
class WebhookSettingsTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final Map<String, String> WHOLE = Map.of(
            "YINUO_WEBHOOK_KEY_OFFICE", KEY, "YINUO_WEBHOOK_KEY_CITY_2", KEY, "YINUO_WEBHOOK_HOSTS", " Hooks.Example:8443, 10.0.0.8 ",
            "YINUO_BASE_URL", "https://yinuo.example");

    @Test
    void isOffWithoutAKey() {
        assertThat(WebhookSettings.of(Map.of("YINUO_WEBHOOK_HOSTS", "10.0.0.8"))).isEmpty();
    }

    @Test
    void tellsTheNamesOfTheKeysAndNotTheKeys() {
        var settings = WebhookSettings.of(WHOLE).orElseThrow();

        assertThat(settings.keyNames()).containsExactly("CITY_2", "OFFICE");
        assertThat(settings.hosts()).containsExactly("10.0.0.8", "hooks.example:8443");
        assertThat(settings.toString()).doesNotContain(KEY);
    }

    @Test
    void namesWhatIsMissingOrWrong() {
        refuses("YINUO_WEBHOOK_KEY_OFFICE", "short");
        refuses("YINUO_WEBHOOK_KEY_", KEY);
        refuses("YINUO_WEBHOOK_KEY_a b", KEY);
        refuses("YINUO_BASE_URL", "");
    }

    private static void refuses(String variable, String value) {
        var environment = new HashMap<>(WHOLE);
        environment.put(variable, value);
        assertThatIllegalStateException().isThrownBy(() -> WebhookSettings.of(environment)).withMessageContaining(variable);
    }
}
