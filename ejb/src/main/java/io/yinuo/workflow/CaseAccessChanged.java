package io.yinuo.workflow;

import java.util.UUID;

/** A case was opened or closed to somebody, in the same transaction. */
public record CaseAccessChanged(UUID caseId) {}
