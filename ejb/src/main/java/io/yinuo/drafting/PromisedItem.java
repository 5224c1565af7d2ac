package io.yinuo.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A promise in a draft (承诺事项); it becomes a commitment when the reply is numbered.
 *
 * @param exactWords as they stand in the paragraph
 * @param ownerSectionId who is to keep it; null means the lead section
 * @param target the result by which it is measured, or null
 * @param dueOn present just when the kind is {@link DueKind#DATED}
 * @param terms what else was settled about it; none when left out
 */
public record PromisedItem(
        UUID id,
        UUID blockId,
        String exactWords,
        UUID ownerSectionId,
        String target,
        LocalDate dueOn,
        DueKind dueKind,
        PromiseTerms terms) {

    public PromisedItem {
        terms = Objects.requireNonNullElse(terms, PromiseTerms.NONE);
    }

    /** A promise of which nothing else was settled. */
    public static PromisedItem plain(
            UUID id, UUID blockId, String words, UUID ownerSectionId, String target, LocalDate dueOn, DueKind dueKind) {
        return new PromisedItem(id, blockId, words, ownerSectionId, target, dueOn, dueKind, PromiseTerms.NONE);
    }

    /** The promises with those sentences joined that make one commitment, each sentence in a line of its own. */
    public static List<PromisedItem> joined(List<PromisedItem> items) {
        return items.stream().filter(item -> item.terms.partOf() == null).map(item -> item.withPartsOf(items)).toList();
    }

    /** The promises, where each joined sentence takes owner, target and day of the promise to which it belongs. */
    public static List<PromisedItem> aligned(List<PromisedItem> items) {
        return items.stream()
                .map(item -> items.stream()
                        .filter(head -> head.id() != null && head.id().equals(item.terms.partOf()))
                        .findFirst()
                        .map(item::like)
                        .orElse(item))
                .toList();
    }

    private PromisedItem like(PromisedItem head) {
        var with = head.terms;
        return new PromisedItem(
                id, blockId, exactWords, head.ownerSectionId, head.target, head.dueOn, head.dueKind,
                new PromiseTerms(
                        head.id, with.outsideUnit(), with.coOwnerSectionIds(), with.targetBasis(), with.dueBasis(),
                        with.duePhrase(), terms.toSettle()));
    }

    /** Whether it is that promise, or a sentence joined to it. */
    public boolean belongsTo(UUID itemId) {
        return itemId.equals(id) || itemId.equals(terms.partOf());
    }

    private PromisedItem withPartsOf(List<PromisedItem> items) {
        var parts = items.stream().filter(item -> id != null && id.equals(item.terms.partOf()));
        var words = Stream.concat(Stream.of(this), parts).map(PromisedItem::exactWords).collect(Collectors.joining("\n"));
        return new PromisedItem(id, blockId, words, ownerSectionId, target, dueOn, dueKind, terms);
    }
}
