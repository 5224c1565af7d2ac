package io.yinuo.archiving;

import java.util.UUID;

/**
 * Takes a case out of the archive again (撤销归档).
 *
 * @param expectedVersion of the archive file that the page showed
 */
public record RevokeArchive(UUID suggestionId, int expectedVersion, String reason) {}
