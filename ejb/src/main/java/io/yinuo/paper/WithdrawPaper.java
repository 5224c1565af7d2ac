package io.yinuo.paper;

import java.util.UUID;

/** Takes a paper back for a stated reason (撤下材料). */
public record WithdrawPaper(UUID suggestionId, UUID paperId, int expectedVersion, String reason) {}
