package io.yinuo.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A sentence of a letter that promises, as it is read from its words (承诺语句).
 *
 * @param start where it begins in the text of its paragraph
 * @param headingId the paragraph under whose heading it stands, its own where it has none
 * @param heading the words of that heading
 * @param asksForCard whether it names a number, a time, or something that can be handed over
 * @param target the number or coverage that it names, or null
 * @param dueOn the last day that it names or means, or null
 * @param duePhrase the words for which the bureau's rule gave the day, or null
 */
public record PromiseSentence(
        UUID blockId,
        int start,
        String words,
        UUID headingId,
        String heading,
        boolean asksForCard,
        String target,
        LocalDate dueOn,
        TermBasis dueBasis,
        String duePhrase) {

    /** On what its target stands: null without one. */
    public TermBasis targetBasis() {
        return target == null ? null : TermBasis.STATED;
    }

    /** What a card says that quotes these sentences: the first of them that names a target, and the first that names a day. */
    public static PromiseSentence together(List<PromiseSentence> quoted) {
        var first = quoted.get(0);
        var counting = quoted.stream().filter(each -> each.target != null).findFirst().orElse(first);
        var dated = quoted.stream().filter(each -> each.dueOn != null).findFirst().orElse(first);
        return new PromiseSentence(
                first.blockId, first.start, first.words, first.headingId, first.heading, first.asksForCard, counting.target,
                dated.dueOn, dated.dueBasis, dated.duePhrase);
    }

    /** A promise with what the letter says of target and time. */
    public PromisedItem asPromise(UUID ownerSectionId) {
        var terms = new PromiseTerms(
                null, null, Set.of(), targetBasis(), dueBasis, duePhrase, false);
        return new PromisedItem(
                UUID.randomUUID(), blockId, words, ownerSectionId, target, dueOn,
                dueOn == null ? DueKind.UNDATED : DueKind.DATED, terms);
    }
}
