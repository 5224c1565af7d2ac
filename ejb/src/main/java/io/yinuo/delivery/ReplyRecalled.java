package io.yinuo.delivery;

import java.util.Set;
import java.util.UUID;

/**
 * A reply that went out was taken back, and another one will stand in its place (答复已收回更正).
 *
 * @param reached the submitters who have it; none of an opinion, which goes to the lead unit
 */
public record ReplyRecalled(UUID suggestionId, UUID replyId, UUID replacedBy, Set<UUID> reached) {}
