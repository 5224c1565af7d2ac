package io.yinuo.commitment;

import java.util.UUID;

/** What the bureau answers to a remark of a deputy (回应代表意见); the deputy reads it as it stands. */
public record AnswerRemark(UUID remarkId, int expectedVersion, String words) {}
