package io.yinuo.delivery;

import java.util.Set;
import java.util.UUID;

/**
 * A reply has reached submitters, who may read it from now on (答复已送到).
 *
 * @param reached the submitters of this record, each once
 */
public record ReplyReached(UUID suggestionId, UUID replyId, Set<UUID> reached) {}
