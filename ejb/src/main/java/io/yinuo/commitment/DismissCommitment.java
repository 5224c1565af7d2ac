package io.yinuo.commitment;

import java.util.UUID;

/** Lays a promise of an imported letter aside (不再跟踪), for a reason that is kept with it. */
public record DismissCommitment(UUID commitmentId, int expectedVersion, String reason) {}
