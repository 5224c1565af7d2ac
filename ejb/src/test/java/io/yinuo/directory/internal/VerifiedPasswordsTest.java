package io.yinuo.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.WorkClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifiedPasswordsTest {

    private static final String HASH = PasswordHash.of("yinuo-demo", 1_000);

    private static final String OTHER = PasswordHash.of("yinuo-demo", 1_000);

    private final VerifiedPasswords passwords = new VerifiedPasswords();

    @BeforeEach
    void giveClock() {
        passwords.clock = new WorkClock();
    }

    @Test
    void remembersOnlyWhatLedSomebodyIn() {
        assertThat(passwords.isRemembered("secretary", "yinuo-demo", HASH)).isFalse();

        passwords.remember("secretary", "yinuo-demo", HASH);

        assertThat(passwords.isRemembered("secretary", "yinuo-demo", HASH)).isTrue();
        assertThat(passwords.isRemembered("secretary", "yinuo-dem0", HASH)).isFalse();
        assertThat(passwords.isRemembered("reviewer", "yinuo-demo", HASH)).isFalse();
    }

    @Test
    void forgetsAtOnceWhenThePasswordWasChanged() {
        passwords.remember("secretary", "yinuo-demo", HASH);

        assertThat(passwords.isRemembered("secretary", "yinuo-demo", OTHER)).isFalse();
    }

    @Test
    void givesEachHashItsOwnStamp() {
        assertThat(VerifiedPasswords.stamp(HASH)).isNotEqualTo(VerifiedPasswords.stamp(OTHER));
    }
}
