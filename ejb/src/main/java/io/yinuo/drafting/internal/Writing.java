package io.yinuo.drafting.internal;

import io.yinuo.drafting.DraftStep;
import java.time.Instant;
import java.util.UUID;

/**
 * Who writes, when and at which step.
 *
 * @param kept false for what is saved automatically, which the same person's next writing replaces
 */
public record Writing(UUID by, Instant at, DraftStep step, boolean kept) {}
