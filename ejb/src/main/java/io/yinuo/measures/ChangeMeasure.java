package io.yinuo.measures;

import java.util.UUID;

/**
 * A measure as it is from now on (措施修改).
 *
 * @param expectedVersion that the page showed
 */
public record ChangeMeasure(UUID id, int expectedVersion, NewMeasure measure) {}
