package io.yinuo.commitment;

import io.yinuo.drafting.DueKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A promise made in a reply (承诺事项), with the section that is to keep it.
 *
 * @param replacedBy the reply that promises in its place, or null
 */
public record CommitmentView(
        UUID id,
        UUID replyId,
        UUID suggestionId,
        UUID blockId,
        String exactWords,
        UUID ownerSectionId,
        String ownerSectionName,
        String target,
        LocalDate dueOn,
        DueKind dueKind,
        CommitmentStatus status,
        UUID replacedBy) {}
