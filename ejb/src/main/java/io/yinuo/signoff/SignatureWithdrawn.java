package io.yinuo.signoff;

import java.util.UUID;

/** The signature of a reply was withdrawn, and with it what the reply had promised (签发已撤回). */
public record SignatureWithdrawn(UUID suggestionId, UUID replyId) {}
