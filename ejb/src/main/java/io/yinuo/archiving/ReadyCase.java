package io.yinuo.archiving;

import java.time.Instant;
import java.util.UUID;

/** A closed case that nobody has archived yet (待归档). */
public record ReadyCase(UUID suggestionId, String numberText, String title, Instant closedAt, int version) {}
