package io.yinuo.suggestion;

import java.util.UUID;

/** A matter ended before its time: it was given back, registered twice, or is secret (提前终止). */
public record MatterEndedEarly(UUID suggestionId) {}
