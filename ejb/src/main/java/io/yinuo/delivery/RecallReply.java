package io.yinuo.delivery;

import io.yinuo.drafting.RecallKind;
import java.util.UUID;

/**
 * Takes a reply or an opinion back that went out, in favour of a new one (收回更正).
 *
 * @param expectedVersion version of the reply that the page showed
 * @param reason why, for those who make the new one
 */
public record RecallReply(UUID replyId, int expectedVersion, RecallKind kind, String reason) {}
