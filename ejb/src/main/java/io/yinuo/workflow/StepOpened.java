package io.yinuo.workflow;

import java.util.UUID;

/** A human step waits from now on (环节开始); told in the transaction of whatever led to it, before the step is dated. */
public record StepOpened(UUID suggestionId, UUID subjectId, String element) {}
