package io.yinuo.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.shared.WorkClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifiedPasswordsTest {

    private static final String HASH = PasswordHash.of("yinuo-demo", 1_000);

    /** Reads like a hash but fits no password, so that only memory can say yes. */
    private static final String BROKEN = "1$AA$AA";

    private final VerifiedPasswords passwords = new VerifiedPasswords();

    @BeforeEach
    void giveClock() {
        passwords.clock = new WorkClock();
    }

    @Test
    void remembersTheRightPasswordOnly() {
        assertThat(passwords.matches("secretary", "yinuo-demo", HASH)).isTrue();
        assertThat(passwords.matches("secretary", "yinuo-demo", HASH)).isTrue();
        assertThat(passwords.matches("secretary", "yinuo-dem0", HASH)).isFalse();
    }

    @Test
    void forgetsAtOnceWhenThePasswordWasChanged() {
        assertThat(passwords.matches("secretary", "yinuo-demo", HASH)).isTrue();

        assertThat(passwords.matches("secretary", "yinuo-demo", BROKEN)).isFalse();
    }

    @Test
    void givesEachHashItsOwnStamp() {
        assertThat(VerifiedPasswords.stamp(HASH)).isNotEqualTo(VerifiedPasswords.stamp(BROKEN));
    }
}
