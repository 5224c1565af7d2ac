package io.yinuo.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.InvalidInput.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "kurz-9zei, PASSWORD_TOO_SHORT",
        "aaaaaaaaaabb, PASSWORD_TOO_PLAIN",
        "1234567890, PASSWORD_TOO_PLAIN",
        "yinuo-demo, PASSWORD_TOO_PLAIN",
        "my-Secretary-1, PASSWORD_CONTAINS_NAME"
    })
    void refuses(String password, String code) {
        var refusal = catchThrowableOfType(
                InvalidInput.class, () -> PasswordPolicy.check("secretary", password, false));

        assertThat(refusal.errors()).extracting(FieldError::code).contains(code);
    }

    @Test
    void takesThePublishedPasswordInSampleModeOnly() {
        assertThatNoException()
                .isThrownBy(() -> PasswordPolicy.check("secretary", PasswordPolicy.SAMPLE_PASSWORD, true));
    }

    @Test
    void makesUpPasswordsThatItTakesItself() {
        for (int i = 0; i < 50; i++) {
            assertThatNoException()
                    .isThrownBy(() -> PasswordPolicy.check("secretary", PasswordPolicy.madeUp(), false));
        }
        assertThat(PasswordPolicy.madeUp()).isNotEqualTo(PasswordPolicy.madeUp());
    }

    @Test
    void knowsTheRightPasswordOnly() {
        String hash = PasswordHash.of("慈溪-2026-建议", 1_000);

        assertThat(PasswordHash.matches("慈溪-2026-建议", hash)).isTrue();
        assertThat(PasswordHash.matches("慈溪-2026-提案", hash)).isFalse();
    }

    @Test
    void neverMakesTheSameHashTwice() {
        assertThat(PasswordHash.of("yinuo-demo", 1_000)).isNotEqualTo(PasswordHash.of("yinuo-demo", 1_000));
    }

    @Test
    void keepsTheRoundsThatOwaspAsksFor() {
        assertThat(PasswordHash.ROUNDS).isGreaterThanOrEqualTo(600_000);
        assertThat(PasswordHash.of("yinuo-demo")).startsWith("600000$");
    }
}
