package io.yinuo.commitment;

import java.util.List;
import java.util.UUID;

/**
 * Answers promises of a matter again (办理再次答复).
 *
 * @param commitmentIds of this matter, each kept or explained
 * @param officerId who drafts; null for the caller, if that is an officer of the lead section, or else the officer of the matter
 */
public record BeginFurtherReply(UUID suggestionId, List<UUID> commitmentIds, UUID officerId) {}
