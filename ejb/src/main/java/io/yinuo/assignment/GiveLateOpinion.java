package io.yinuo.assignment;

import java.util.UUID;

/** Gives the opinion of an own section after the case had gone on without it (迟到的意见). */
public record GiveLateOpinion(UUID assignmentId, int expectedVersion, String opinion) {}
