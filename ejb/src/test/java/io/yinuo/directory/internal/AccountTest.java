package io.yinuo.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final Account account = new Account(UUID.randomUUID(), UUID.randomUUID(), "secretary", "hash");

    @Test
    void locksAtTheFifthWrongPassword() {
        for (int i = 1; i < LockoutPolicy.MOST_FAILURES; i++) {
            assertThat(account.failed(NOON)).isFalse();
        }
        assertThat(account.isLocked(NOON)).isFalse();

        assertThat(account.failed(NOON)).isTrue();
        assertThat(account.isLocked(NOON)).isTrue();
    }

    @Test
    void opensAfterFifteenMinutesAndCountsAnew() {
        lock();
        Instant later = NOON.plus(Duration.ofMinutes(15));

        assertThat(account.isLocked(later.minusMillis(1))).isTrue();
        assertThat(account.isLocked(later)).isFalse();
        assertThat(account.failed(later)).isFalse();
    }

    @Test
    void isNotLockedLongerByGuessingOn() {
        lock();

        assertThat(account.failed(NOON.plus(Duration.ofMinutes(14)))).isFalse();
        assertThat(account.isLocked(NOON.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void forgetsFailuresAfterTheRightPassword() {
        for (int i = 1; i < LockoutPolicy.MOST_FAILURES; i++) {
            account.failed(NOON);
        }
        account.succeeded();

        assertThat(account.hasFailures()).isFalse();
        assertThat(account.failed(NOON)).isFalse();
    }

    @Test
    void opensWithANewPassword() {
        lock();
        account.changePassword("other");

        assertThat(account.isLocked(NOON)).isFalse();
        assertThat(account.passwordHash()).isEqualTo("other");
    }

    @Test
    void asksForAPasswordOfOnesOwnAfterOneThatWasHandedOut() {
        account.handOut("told by the administrator");
        assertThat(account.mustChangePassword()).isTrue();

        account.changePassword("own");
        assertThat(account.mustChangePassword()).isFalse();
    }

    private void lock() {
        for (int i = 0; i < LockoutPolicy.MOST_FAILURES; i++) {
            account.failed(NOON);
        }
    }
}
