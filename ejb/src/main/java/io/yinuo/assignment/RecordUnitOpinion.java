package io.yinuo.assignment;

/** The office records the opinion of an outside unit, which the case waits for (登记会办意见). */
public record RecordUnitOpinion(String taskId, UnitOpinion opinion) {}
