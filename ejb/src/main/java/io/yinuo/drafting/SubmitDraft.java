package io.yinuo.drafting;

import java.util.UUID;

/**
 * Sends the draft to those who review it (提交审签).
 *
 * @param countersignAgain whether the sections that have agreed already are asked once more; those who have not agreed to what the draft now
 *     promises for them are asked in any case
 */
public record SubmitDraft(String taskId, UUID replyId, int expectedVersion, boolean countersignAgain) {}
