package io.yinuo.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/draft.xhtml?task=1", "/", "/suggestion.xhtml?id=a&tab=trail"})
    void leadsToPagesOfTheApplication(String address) {
        assertThat(LocalAddress.of(address)).contains(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "desk.xhtml", "/a b"})
    void leadsNowhereElse(String address) {
        assertThat(LocalAddress.of(address)).isEmpty();
    }

    @Test
    void keepsPathAndQueryOfTheReferrerOnly() {
        assertThat(LocalAddress.ofReferrer("http://localhost:8080/draft.xhtml?task=7")).contains("/draft.xhtml?task=7");
        assertThat(LocalAddress.ofReferrer("http://localhost:8080//evil.example")).isEmpty();
        assertThat(LocalAddress.ofReferrer(null)).isEmpty();
    }
}
