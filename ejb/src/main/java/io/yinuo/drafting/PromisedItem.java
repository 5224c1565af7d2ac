package io.yinuo.drafting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A promise in a draft (承诺事项); it becomes a commitment when the reply is numbered.
 *
 * @param exactWords as they stand in the paragraph
 * @param ownerSectionId who is to keep it; null means the lead section
 * @param target the result by which it is measured, or null
 * @param dueOn present just when the kind is {@link DueKind#DATED}
 */
public record PromisedItem(
        UUID id, UUID blockId, String exactWords, UUID ownerSectionId, String target, LocalDate dueOn, DueKind dueKind) {}
