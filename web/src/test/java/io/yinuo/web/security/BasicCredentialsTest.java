package io.yinuo.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {

    @Test
    void readsNameAndPasswordInUtf8() {
        assertThat(BasicCredentials.of("Basic " + encoded("secretary:一诺:千金")))
                .contains(new BasicCredentials("secretary", "一诺:千金"));
        assertThat(BasicCredentials.of("basic  " + encoded("a:"))).contains(new BasicCredentials("a", ""));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Basic", "Basic !!!", "Bearer YTpi", "Basic bm9jb2xvbg=="})
    void readsNothingElse(String header) {
        assertThat(BasicCredentials.of(header)).isEmpty();
    }

    private static String encoded(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
