package io.yinuo.assignment.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was said and done in one assignment, for reading. */
record AssignmentStory(
        String ground,
        String objection,
        UUID officerId,
        String opinion,
        UUID opinionBy,
        Instant opinionAt,
        String waiverReason,
        LocalDate dueOn) {}
