package io.yinuo.commitment;

import java.util.UUID;

/** A deputy says something of a promise (代表对承诺提出意见). */
public record RemarkOnCommitment(UUID commitmentId, RemarkKind kind, String words) {}
