package io.yinuo.commitment;

/**
 * Says why a promise is late (说明超期原因).
 *
 * @param text as the deputy will read it
 */
public record ExplainDelay(String taskId, String text) {}
