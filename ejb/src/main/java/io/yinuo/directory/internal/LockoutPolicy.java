package io.yinuo.directory.internal;

import java.time.Duration;

/** When an account closes itself against guessing: five failures, then fifteen minutes. */
final class LockoutPolicy {

    static final int MOST_FAILURES = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private LockoutPolicy() {}
}
