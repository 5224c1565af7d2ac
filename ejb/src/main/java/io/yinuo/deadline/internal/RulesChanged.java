package io.yinuo.deadline.internal;

import java.util.UUID;

/** A bureau has settled its deadline rules. */
public record RulesChanged(UUID bureauId, int edition) {}
