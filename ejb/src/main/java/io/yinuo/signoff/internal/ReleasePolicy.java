package io.yinuo.signoff.internal;

import io.yinuo.shared.InvalidInput;
import io.yinuo.signoff.ReleaseCheck;
import java.util.EnumSet;
import java.util.Set;

/** What has to be looked at before a letter gets its number (rule W4). */
public final class ReleasePolicy {

    private ReleasePolicy() {}

    /**
     * @param ticked what the office has looked at; null when another system keeps that list
     * @throws InvalidInput {@code RELEASE_CHECK_MISSING} on {@code checks}
     */
    public static void check(Set<ReleaseCheck> ticked) {
        if (ticked != null && !ticked.equals(EnumSet.allOf(ReleaseCheck.class))) {
            throw new InvalidInput("checks", "RELEASE_CHECK_MISSING");
        }
    }
}
