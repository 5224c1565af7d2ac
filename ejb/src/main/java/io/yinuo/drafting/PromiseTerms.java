package io.yinuo.drafting;

import java.util.Set;
import java.util.UUID;

/**
 * What a drafter settles about a promise beside owner, target and day (承诺卡片).
 *
 * @param partOf the promise of the same heading with which this sentence makes one commitment, or null
 * @param outsideUnit the unit that keeps it where that is none of our sections; the owner section then is its 联络科室
 * @param coOwnerSectionIds sections that help to keep it
 * @param targetBasis null without a target
 * @param dueBasis null without a day
 * @param duePhrase the words for which the bureau's rule gave the day, or null
 * @param toSettle whether somebody has yet to look at it, because it is new or its words have changed
 */
public record PromiseTerms(
        UUID partOf,
        String outsideUnit,
        Set<UUID> coOwnerSectionIds,
        TermBasis targetBasis,
        TermBasis dueBasis,
        String duePhrase,
        boolean toSettle) {

    /** Nothing of it. */
    public static final PromiseTerms NONE = new PromiseTerms(null, null, Set.of(), null, null, null, false);

    public PromiseTerms {
        outsideUnit = outsideUnit == null || outsideUnit.isBlank() ? null : outsideUnit.strip();
        coOwnerSectionIds = coOwnerSectionIds == null ? Set.of() : Set.copyOf(coOwnerSectionIds);
    }

    /** The same, which somebody has looked at, or has yet to. */
    public PromiseTerms toSettle(boolean open) {
        return new PromiseTerms(partOf, outsideUnit, coOwnerSectionIds, targetBasis, dueBasis, duePhrase, open);
    }

    /** The same for a sentence that is joined to none. */
    public PromiseTerms alone() {
        return new PromiseTerms(null, outsideUnit, coOwnerSectionIds, targetBasis, dueBasis, duePhrase, toSettle);
    }
}
