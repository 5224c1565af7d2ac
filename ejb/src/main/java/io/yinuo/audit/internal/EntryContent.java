package io.yinuo.audit.internal;

import java.time.Instant;
import java.util.UUID;

/** What an entry says, before it has a place in a chain. */
record EntryContent(
        Instant at,
        UUID actorId,
        String actorName,
        String onBehalfOf,
        String action,
        boolean refused,
        UUID subjectId,
        String changes) {}
