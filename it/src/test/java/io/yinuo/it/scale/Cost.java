package io.yinuo.it.scale;

/**
 * What one page costs.
 *
 * @param millis median of many calls
 * @param rowsReadThrough rows of a table that was read without an index, in the worst table; 0 where nobody counts
 */
record Cost(long statements, double millis, long rowsReadThrough) {}
