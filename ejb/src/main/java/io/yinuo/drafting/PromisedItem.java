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

    /**
     * The promise with what its sentence says: a target or a day that stands on the letter follows the letter, what a
     * person added stays, unless it is just what the letter says (rule PR11).
     *
     * <p>Where another value comes of it, somebody has to look again. A day that a rule gave stays while the words stay.
     *
     * @param reworded whether the words have changed: then what nobody had settled is read from them as well
     */
    public PromisedItem following(PromiseSentence said, boolean reworded) {
        boolean readsTarget = isRead(terms.targetBasis(), target, reworded);
        boolean readsDay = isRead(terms.dueBasis(), dueOn, reworded) && (reworded || !keepsDay(said));
        boolean saysDay = readsDay || terms.dueBasis() == TermBasis.ADDED && dueOn != null && dueOn.equals(said.dueOn());
        boolean saysTarget = readsTarget
                || terms.targetBasis() == TermBasis.ADDED && target != null && target.strip().equals(said.target());
        var newTarget = readsTarget ? said.target() : target;
        var day = readsDay ? said.dueOn() : dueOn;
        boolean other = !Objects.equals(newTarget, target) || !Objects.equals(day, dueOn);
        return new PromisedItem(
                id, blockId, exactWords, ownerSectionId, newTarget, day, kindOf(day),
                new PromiseTerms(
                        terms.partOf(), terms.outsideUnit(), terms.coOwnerSectionIds(),
                        saysTarget ? said.targetBasis() : terms.targetBasis(),
                        saysDay ? said.dueBasis() : terms.dueBasis(),
                        saysDay ? said.duePhrase() : terms.duePhrase(),
                        terms.toSettle() || other));
    }

    private static boolean isRead(TermBasis basis, Object value, boolean reworded) {
        return basis == TermBasis.STATED || basis == TermBasis.RULE || basis == null && value == null && reworded;
    }

    /** With the same words 尽快 would mean another day each morning, and a day that has passed would be none. */
    private boolean keepsDay(PromiseSentence said) {
        boolean samePhrase = terms.dueBasis() == TermBasis.RULE && Objects.equals(terms.duePhrase(), said.duePhrase());
        return said.dueOn() == null || samePhrase;
    }

    /** Whether it names a target or a day which is not the one that its sentence names. */
    public boolean contradicts(PromiseSentence said) {
        return dueOn != null && said.dueOn() != null && !dueOn.equals(said.dueOn())
                || target != null && said.target() != null && !target.contains(said.target());
    }

    /** Whether its target or its day is said to stand in the letter. */
    public boolean quotesTerms() {
        return Stream.of(terms.targetBasis(), terms.dueBasis())
                .anyMatch(basis -> basis == TermBasis.STATED || basis == TermBasis.RULE);
    }

    /** The same, which somebody has looked at, or has yet to. */
    public PromisedItem toSettle(boolean open) {
        return new PromisedItem(id, blockId, exactWords, ownerSectionId, target, dueOn, dueKind, terms.toSettle(open));
    }

    /** The same with a target and a day that a person typed; what is typed as it was keeps its basis. */
    public PromisedItem typed(String newTarget, LocalDate day) {
        var said = newTarget == null || newTarget.isBlank() ? null : newTarget.strip();
        boolean sameDay = Objects.equals(day, dueOn);
        return new PromisedItem(
                id, blockId, exactWords, ownerSectionId, said, day, kindOf(day),
                new PromiseTerms(
                        terms.partOf(), terms.outsideUnit(), terms.coOwnerSectionIds(),
                        Objects.equals(said, target) ? terms.targetBasis() : said == null ? null : TermBasis.ADDED,
                        sameDay ? terms.dueBasis() : day == null ? null : TermBasis.ADDED,
                        sameDay ? terms.duePhrase() : null,
                        terms.toSettle()));
    }

    /** What it is with that day, or without one. */
    private DueKind kindOf(LocalDate day) {
        return day != null ? DueKind.DATED : dueKind == DueKind.DATED ? DueKind.UNDATED : dueKind;
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
