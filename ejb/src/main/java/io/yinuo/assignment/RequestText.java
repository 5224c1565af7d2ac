package io.yinuo.assignment;

import java.util.UUID;

/**
 * One request of the matter as listed (诉求).
 *
 * @param id null when it is new
 */
public record RequestText(UUID id, String text) {}
