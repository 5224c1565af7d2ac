package io.yinuo.audit;

import java.util.UUID;

/**
 * A command is about to write down that it changed something in a case; an observer that throws a refusal keeps it from
 * doing so.
 *
 * @param action feature and verb, as {@link Trailed} names them
 */
public record CaseWriting(UUID caseId, String action) {}
