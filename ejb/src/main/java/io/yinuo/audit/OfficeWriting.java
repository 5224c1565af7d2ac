package io.yinuo.audit;

import java.util.UUID;

/**
 * A command is about to write down that it changed something of a bureau that belongs to no case.
 *
 * @param action feature and verb, as {@link Trailed} names them
 */
public record OfficeWriting(UUID bureauId, String action) {}
