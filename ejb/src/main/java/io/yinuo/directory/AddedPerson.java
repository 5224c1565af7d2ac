package io.yinuo.directory;

import java.util.UUID;

/**
 * The person who was added.
 *
 * @param initialPassword shown to the administrator this once, or null when there is no account
 */
public record AddedPerson(UUID personId, String initialPassword) {}
