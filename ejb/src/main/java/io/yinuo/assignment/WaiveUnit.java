package io.yinuo.assignment;

import java.util.UUID;

/** Goes on without the opinion of an outside unit (免除会办意见). */
public record WaiveUnit(UUID unitId, int expectedVersion, String reason) {}
