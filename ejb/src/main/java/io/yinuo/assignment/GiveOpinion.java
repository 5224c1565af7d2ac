package io.yinuo.assignment;

/** A co-handling section's opinion (协办意见). */
public record GiveOpinion(String taskId, String opinion) {}
