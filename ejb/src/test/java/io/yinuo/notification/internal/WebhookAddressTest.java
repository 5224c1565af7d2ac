package io.yinuo.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.shared.InvalidInput;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("T16 推送地址：只用 https，内部网络要由运行环境点名")
class WebhookAddressTest {

    private static final WebhookSettings SETTINGS = new WebhookSettings(
            Map.of("OFFICE", "key"), Set.of("localhost:9000", "10.0.0.8"), URI.create("https://yinuo.example"));

    @ParameterizedTest
    @ValueSource(strings = {
        "https://hooks.office.example/messages?token=1", "HTTPS://hooks.office.example", "https://93.184.216.34:8443/",
        "http://localhost:9000/messages", "https://10.0.0.8/"
    })
    void isTaken(String address) {
        assertThat(refusals(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hooks.office.example, WEBHOOK_URL_WRONG", "ftp://hooks.office.example, WEBHOOK_URL_WRONG",
        "https://, WEBHOOK_URL_WRONG", "https://user:word@hooks.office.example/, WEBHOOK_URL_WRONG",
        "https://hooks.office.example/#here, WEBHOOK_URL_WRONG", "https://hooks.office.example:70000/, WEBHOOK_URL_WRONG",
        "https://2130706433/, WEBHOOK_HOST_FORBIDDEN", "file:///etc/hosts, WEBHOOK_URL_WRONG",
        "http://hooks.office.example/, WEBHOOK_NOT_HTTPS", "http://localhost:9001/, WEBHOOK_HOST_FORBIDDEN",
        "https://127.0.0.1/, WEBHOOK_HOST_FORBIDDEN", "https://169.254.169.254/latest, WEBHOOK_HOST_FORBIDDEN",
        "https://[::1]/, WEBHOOK_HOST_FORBIDDEN", "https://[::ffff:10.0.0.1]/, WEBHOOK_HOST_FORBIDDEN",
        "https://a.localhost/, WEBHOOK_HOST_FORBIDDEN"
    })
    void isRefused(String address, String code) {
        assertThat(refusals(address)).contains(code);
    }

    @Test
    void tellsItsHostAlone() {
        assertThat(WebhookAddress.host("https://hooks.office.example/messages?token=1")).isEqualTo("hooks.office.example");
    }

    private static List<String> refusals(String address) {
        var check = new InvalidInput.Check();
        WebhookAddress.check(address, SETTINGS, check);
        var refused = catchThrowableOfType(InvalidInput.class, check::done);
        return refused == null ? List.of() : refused.errors().stream().map(InvalidInput.FieldError::code).toList();
    }
}
