package io.yinuo.assignment;

import java.util.UUID;

/** Keeps an opinion that came after the case had gone on without it (登记迟到意见). */
public record RecordLateOpinion(UUID unitId, int expectedVersion, UnitOpinion opinion) {}
