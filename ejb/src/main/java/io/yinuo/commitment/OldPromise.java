package io.yinuo.commitment;

import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromiseTerms;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.TermBasis;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A promise that was read from an imported letter (旧承诺).
 *
 * @param blockId the paragraph in which it stands
 * @param target the result that the letter names, or null
 * @param dueOn the day that the letter names, or null
 */
public record OldPromise(UUID blockId, String exactWords, String target, LocalDate dueOn) {

    /** As the drafter of the letter would have listed it, with what the letter states. */
    public PromisedItem item() {
        var terms = new PromiseTerms(
                null, null, Set.of(), target == null ? null : TermBasis.STATED, dueOn == null ? null : TermBasis.STATED, null, false);
        return new PromisedItem(
                UUID.randomUUID(), blockId, exactWords, null, target, dueOn, dueOn == null ? DueKind.UNDATED : DueKind.DATED, terms);
    }
}
